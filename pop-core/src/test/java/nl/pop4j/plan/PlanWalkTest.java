package nl.pop4j.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.pop4j.plan.lifecycle.LifeCycle;
import nl.pop4j.plan.lifecycle.LifeCycleRules;
import nl.pop4j.plan.lifecycle.Transition;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.RevisionStatus;
import nl.pop4j.plan.revision.Signature;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Three people who press any button at any time, in each of many plans: {@code -Dpop.walks=100000} for all. */
@Tag("D5.1")
@Tag("D1.3")
class PlanWalkTest {

    private static final int WALKS = Integer.getInteger("pop.walks", 25_000);
    private static final int STEPS = 20;
    private static final int AT_LEAST = 200;

    /** What only a use case can say, since it takes more than one plan, or what lies around it. */
    private static final Set<RuleCode> OF_USE_CASES =
            Set.of(LifeCycleRules.PREDECESSOR_GOES_ON, LifeCycleRules.NOBODY_WAITED_FOR);

    private final PlanWatch watch = new PlanWatch();
    private final Map<RuleCode, Integer> refusals = new HashMap<>();

    @Test
    void reachesNothingOutsideTheTableAndLosesNothing() {
        for (int seed = 0; seed < WALKS; seed++) {
            walk(seed);
        }
        for (Transition row : LifeCycle.table()) {
            assertThat(watch.steps().getOrDefault(PlanWatch.step(row.from(), row.to()), 0))
                    .as("%s", row)
                    .isGreaterThan(AT_LEAST);
        }
        assertThat(watch.steps().get(PlanWatch.step(RevisionStatus.SIGNED, RevisionStatus.SUPERSEDED)))
                .isGreaterThan(AT_LEAST);
        Set<RuleCode> met = new HashSet<>(LifeCycleRuleCodes.all());
        met.removeAll(OF_USE_CASES);
        met.add(RuleCode.of("WALK-1"));
        assertThat(refusals.keySet()).isEqualTo(met);
        for (RuleCode code : met) {
            assertThat(refusals.getOrDefault(code, 0)).as("%s", code).isGreaterThan(AT_LEAST);
        }
    }

    private void walk(int seed) {
        Random random = new Random(seed);
        DevelopmentPlan plan = seed % 2 == 0 ? started() : signed();
        for (int step = 0; step < STEPS; step++) {
            Outcome<DevelopmentPlan> outcome = new PlanDraw(plan, random).command();
            DevelopmentPlan next = outcome.result().orElse(plan);
            if (!outcome.isDone()) {
                outcome.findings().forEach(finding -> refusals.merge(finding.code(), 1, Integer::sum));
            }
            int at = step;
            watch.see(plan, next, () -> "seed " + seed + " step " + at);
            if (plan.closing() != null && !isKept(plan, next)) {
                throw new AssertionError("what has ended stays: seed " + seed + " step " + at);
            }
            plan = next;
        }
    }

    /** That it was filed can still be written beside it. */
    private static boolean isKept(DevelopmentPlan plan, DevelopmentPlan next) {
        return next.closing() == plan.closing()
                && next.workingCopy().equals(plan.workingCopy())
                && next.revisions().equals(plan.revisions());
    }

    private static DevelopmentPlan started() {
        return DevelopmentPlan.start(Samples.PLAN, Samples.NOOR, PlanDraw.content(0));
    }

    private static DevelopmentPlan signed() {
        DevelopmentPlan plan = PlanCommands.propose(
                        started(), Party.EMPLOYEE, Samples.WALK_RULES, PlanDraw.CONTEXT, Samples.NOW)
                .result()
                .orElseThrow();
        Revision agreed = plan.latest().orElseThrow().to(RevisionStatus.AGREED);
        plan = plan.with(agreed);
        for (Party party : Party.values()) {
            PersonId person = PlanDraw.PEOPLE.get(party.ordinal());
            Signature signature =
                    new Signature(party, person, SignatureMeaning.FOR_AGREEMENT, agreed.digest(), Samples.NOW);
            plan = PlanCommands.sign(plan, 1, signature).result().orElseThrow();
        }
        return plan;
    }
}
