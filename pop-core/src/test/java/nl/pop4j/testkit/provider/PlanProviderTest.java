package nl.pop4j.testkit.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.map;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import nl.pop4j.application.command.Commands;
import nl.pop4j.application.command.content.PutGoal;
import nl.pop4j.gap.Target;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.rule.PlanRules;
import nl.pop4j.testkit.PlanArbitraries;
import nl.pop4j.testkit.PlanPoint;
import nl.pop4j.testkit.Samples;

/** Where the testkit is a jar on the class path, as for users, jqwik finds the provider without the domain. */
class PlanProviderTest {

    @Property(tries = 200)
    @Domain(PlanDomain.class)
    void drawsPlansAtEveryPointOfTheirWay(@ForAll DevelopmentPlan plan) {
        Statistics.label("signed by both").collect(plan.signed().isPresent());
        Statistics.label("signed by both")
                .coverage(coverage -> coverage.check(true).percentage(part -> part > 5 && part < 50));
        assertThat(PlanRules.standard()
                        .check(plan.workingCopy(), Samples.context())
                        .list())
                .isEmpty();
    }

    @Property(tries = 20)
    @Domain(PlanDomain.class)
    void drawsContentsToo(@ForAll PlanContent content) {
        assertThat(content.goals()).isNotEmpty();
    }

    @Property(tries = 20)
    @Domain(PlanDomain.class)
    void drawsAnyOtherRecordByItsType(@ForAll Target target, @ForAll PutGoal command) {
        assertThat(target.weight()).isNotNegative();
        assertThat(Commands.standard().check(command)).isNotNull();
    }

    @Example
    void shrinksToTheFewestGoalsAndPlainTexts() {
        Shrinkable<PlanContent> found = PlanArbitraries.contents().generator(1000).stream(new Random(7))
                .filter(content -> content.value().goals().size() > 2)
                .findFirst()
                .orElseThrow();
        Shrinkable<PlanContent> smallest = found;
        Optional<Shrinkable<PlanContent>> smaller = Optional.of(found);
        for (int steps = 0; smaller.isPresent() && steps < 5_000; steps++) {
            smallest = smaller.get();
            smaller = smallest.shrink()
                    .filter(content -> content.value().goals().size() > 2)
                    .findFirst();
        }
        assertThat(smallest.value().goals())
                .hasSize(3)
                .allMatch(goal -> goal.reason().equals("tekst"));
    }

    @Example
    void showsWhatAFailedPlanHolds() {
        PlanReport report = new PlanReport();
        DevelopmentPlan plan = PlanPoint.SIGNED.of(Samples.content());
        assertThat(report.appliesTo(plan)).isTrue();
        assertThat(report.report(plan))
                .asInstanceOf(map(String.class, Object.class))
                .containsKeys("status", "horizon", "goals", "activities", "capacity")
                .extractingByKey("goals")
                .satisfies(goals -> assertThat((Map<?, ?>) goals).hasSize(2));
    }
}
