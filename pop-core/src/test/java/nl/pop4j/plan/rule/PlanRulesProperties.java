package nl.pop4j.plan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Severity;
import nl.pop4j.testkit.BrokenPlan;
import nl.pop4j.testkit.PlanArbitraries;
import nl.pop4j.testkit.Pointers;
import nl.pop4j.testkit.Samples;

class PlanRulesProperties {

    private static final PlanRules RULES = PlanRules.standard();
    private static final PlanRule LOUD =
            PlanRule.of("ACME-LOUD-1", Severity.ERROR, "ACME", (content, context) -> Stream.of(Place.of("")));

    @Property(tries = 500)
    void raisesNoFalseAlarm(@ForAll("plans") PlanContent content) {
        assertThat(RULES.check(content, Samples.context()).list()).isEmpty();
    }

    @Property(tries = 200)
    void addingARuleNeverRemovesAFinding(@ForAll("broken") BrokenPlan broken) {
        List<Finding> before = RULES.check(broken.content(), broken.context()).list();
        List<Finding> after =
                RULES.and(LOUD).check(broken.content(), broken.context()).list();
        assertThat(after).containsAll(before).hasSize(before.size() + 1);
    }

    @Property(tries = 200)
    void orderOfTheRulesChangesOnlyTheOrderOfTheFindings(@ForAll("broken") BrokenPlan broken, @ForAll long seed) {
        List<PlanRule> shuffled = new ArrayList<>(RULES.rules());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(new PlanRules("acme/2", shuffled)
                        .check(broken.content(), broken.context())
                        .list())
                .containsExactlyInAnyOrderElementsOf(
                        RULES.check(broken.content(), broken.context()).list());
    }

    @Property(tries = 300)
    void pointsAtWhatExistsAndSaysTheSameTwice(@ForAll("plans") PlanContent content) {
        PlanContext bare = new PlanContext(
                Samples.TODAY.plusYears(2),
                Samples.framework(),
                OrganisationNeeds.NONE,
                Map.of(),
                Samples.context().workingDays());
        List<Finding> found = RULES.check(content, bare).list();
        assertThat(found).allMatch(finding -> Pointers.exists(content, finding.pointer()), "exists");
        assertThat(RULES.check(content, bare).list()).isEqualTo(found);
    }

    @Provide
    Arbitrary<PlanContent> plans() {
        return PlanArbitraries.contents();
    }

    @Provide
    Arbitrary<BrokenPlan> broken() {
        return PlanArbitraries.brokenPlans();
    }
}
