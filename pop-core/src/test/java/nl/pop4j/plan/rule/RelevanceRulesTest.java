package nl.pop4j.plan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.pop4j.goal.BothSides;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RelevanceRulesTest {

    private static final PlanRules RULES = new PlanRules("relevance/1", RelevanceRules.ALL);

    @Test
    @Tag("D2.6")
    @Tag("D2.8")
    void findsNothingWhereEachActivityServesANeedAndBothSides() {
        assertThat(found(Samples.content())).isEmpty();
    }

    @Test
    @Tag("D2.6")
    void findsTheSideThatAnActivityIsOfNoUseTo() {
        DevelopmentActivity activity = Samples.content().activities().get(1);
        assertThat(found(Samples.content().with(relevant(activity, new BothSides("Voor mij", "")))))
                .containsExactly("PLAN-RELEVANCE-2 /activities/1/relevance/organisation");
        assertThat(found(Samples.content().with(relevant(activity, BothSides.NONE))))
                .containsExactly(
                        "PLAN-RELEVANCE-1 /activities/1/relevance/employee",
                        "PLAN-RELEVANCE-2 /activities/1/relevance/organisation");
    }

    @Test
    @Tag("D2.8")
    void asksNoNeedOfActivitiesInAPlanThatHoldsNone() {
        PlanContent none = Samples.content().toBuilder().needs(List.of()).build();
        assertThat(found(none)).doesNotContain("PLAN-NEED-2 /activities/0/needs");
        assertThat(found(none)).contains("PLAN-NEED-3 /goals/0/needs", "PLAN-NEED-3 /activities/0/needs");
    }

    private static DevelopmentActivity relevant(DevelopmentActivity activity, BothSides sides) {
        return activity.toBuilder().relevance(sides).build();
    }

    private static List<String> found(PlanContent content) {
        return RULES.check(content, Samples.context()).stream()
                .map((Finding finding) -> finding.code() + " " + finding.pointer())
                .toList();
    }
}
