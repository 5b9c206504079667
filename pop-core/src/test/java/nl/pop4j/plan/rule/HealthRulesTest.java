package nl.pop4j.plan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.GoalOrigin;
import nl.pop4j.goal.Measure;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.content.Perspective;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Severity;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.testkit.Pointers;
import nl.pop4j.testkit.Samples;
import nl.pop4j.text.health.HealthWording;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D5.8")
class HealthRulesTest {

    private static final String ILL = "door mijn depressie";

    @Test
    void looksAtEveryTextOfAPlan() {
        PlanContent content = illEverywhere();
        Set<String> places = HealthRules.NOTHING_ABOUT_HEALTH
                .findings(content, Samples.context())
                .map(Finding::pointer)
                .collect(Collectors.toSet());
        assertThat(places)
                .contains(
                        "/perspective/career",
                        "/perspective/realisation",
                        "/perspective/notPromised",
                        "/goals/2/statement",
                        "/goals/2/reason",
                        "/goals/2/measures/0/indicator",
                        "/agreements/2/content")
                .allMatch(place -> Pointers.exists(content, place), "exists");
    }

    @Test
    void warnsWithoutRepeatingTheWords() {
        assertThat(HealthRules.NOTHING_ABOUT_HEALTH.findings(illEverywhere(), Samples.context()))
                .allSatisfy(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.arguments()).isEmpty();
                    assertThat(finding.toString()).doesNotContain("depressie");
                });
    }

    @Test
    void looksForAHostsOwnWords() {
        PlanRule own = HealthRules.withWords(HealthWording.standard().and("protocol"));
        assertThat(own.code()).isEqualTo(HealthRules.NOTHING_ABOUT_HEALTH.code());
        assertThat(own.findings(Samples.content(), Samples.context()))
                .extracting(Finding::pointer)
                .contains("/goals/0/statement");
    }

    private static PlanContent illEverywhere() {
        return Samples.content()
                .with(new Perspective(ILL, ILL, ILL))
                .with(DevelopmentGoal.of(GoalId.of("g3"), ILL, GoalOrigin.ownWish())
                        .because(ILL)
                        .measuredBy(Measure.behaviour(ILL)))
                .with(new Agreement("b3", Party.EMPLOYEE, ILL, Samples.TODAY));
    }
}
