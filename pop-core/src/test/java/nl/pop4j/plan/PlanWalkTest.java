package nl.pop4j.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.pop4j.plan.content.Capacity;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.execution.ActivityProgress;
import nl.pop4j.plan.execution.ActivityStatus;
import nl.pop4j.plan.lifecycle.LifeCycle;
import nl.pop4j.plan.lifecycle.LifeCycleRules;
import nl.pop4j.plan.lifecycle.RevisionStep;
import nl.pop4j.plan.lifecycle.Transition;
import nl.pop4j.plan.revision.Digest;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.RevisionStatus;
import nl.pop4j.plan.revision.Signature;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.id.ActivityId;
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

    private static final Instant NOW = Samples.NOW;
    private static final List<PersonId> PEOPLE = List.of(Samples.NOOR, Samples.AHMED, Samples.HANNA);

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
        for (RuleCode code : List.of(
                LifeCycleRules.STEP_NOT_POSSIBLE,
                LifeCycleRules.REVISION_STILL_OPEN,
                LifeCycleRules.PLAN_HAS_ENDED,
                LifeCycleRules.REVISION_NOT_LATEST,
                LifeCycleRules.REASON_MISSING,
                LifeCycleRules.NOTHING_TO_COMPLETE,
                LifeCycleRules.DIGEST_DIFFERS,
                LifeCycleRules.SIGNED_BEFORE,
                LifeCycleRules.SIGNS_FOR_BOTH,
                LifeCycleRules.UNKNOWN_ACTIVITY,
                RuleCode.of("WALK-1"))) {
            assertThat(refusals.getOrDefault(code, 0)).as("%s", code).isGreaterThan(AT_LEAST);
        }
    }

    private void walk(int seed) {
        Random random = new Random(seed);
        DevelopmentPlan plan = seed % 2 == 0 ? started() : signed();
        for (int step = 0; step < STEPS; step++) {
            Outcome<DevelopmentPlan> outcome = command(plan, random);
            DevelopmentPlan next = outcome.result().orElse(plan);
            if (!outcome.isDone()) {
                outcome.findings().forEach(finding -> refusals.merge(finding.code(), 1, Integer::sum));
            }
            int at = step;
            watch.see(plan, next, () -> "seed " + seed + " step " + at);
            if (plan.closing() != null && !next.equals(plan)) {
                throw new AssertionError("what has ended stays: seed " + seed + " step " + at);
            }
            plan = next;
        }
    }

    private static DevelopmentPlan started() {
        return DevelopmentPlan.start(Samples.PLAN, Samples.NOOR, content(0));
    }

    private static DevelopmentPlan signed() {
        DevelopmentPlan plan = PlanCommands.propose(
                        started(), Party.EMPLOYEE, Samples.WALK_RULES, Samples.context(), NOW)
                .result()
                .orElseThrow();
        Revision agreed = plan.latest().orElseThrow().to(RevisionStatus.AGREED);
        plan = plan.with(agreed);
        for (Party party : Party.values()) {
            PersonId person = PEOPLE.get(party.ordinal());
            Signature signature = new Signature(party, person, SignatureMeaning.FOR_AGREEMENT, agreed.digest(), NOW);
            plan = PlanCommands.sign(plan, 1, signature).result().orElseThrow();
        }
        return plan;
    }

    private static Outcome<DevelopmentPlan> command(DevelopmentPlan plan, Random random) {
        return switch (random.nextInt(24)) {
            case 0, 1 -> PlanCommands.edit(plan, content(random.nextInt(64)));
            case 2, 3, 4, 5 ->
                PlanCommands.propose(plan, one(Party.values(), random), Samples.WALK_RULES, Samples.context(), NOW);
            case 6, 7, 8, 9, 10, 11, 12 -> answer(plan, random);
            case 13 -> random.nextInt(8) == 0 ? close(plan, random) : answer(plan, random);
            case 14 ->
                PlanCommands.report(
                        plan,
                        new ActivityProgress(
                                ActivityId.of(random.nextBoolean() ? "a1" : "a9"),
                                ActivityStatus.STARTED,
                                5,
                                Samples.TODAY,
                                Samples.NOOR),
                        NOW);
            default -> sign(plan, random);
        };
    }

    private static Outcome<DevelopmentPlan> answer(DevelopmentPlan plan, Random random) {
        List<RevisionStep> answers = List.of(
                RevisionStep.AGREE,
                RevisionStep.AGREE,
                RevisionStep.AGREE,
                RevisionStep.REQUEST_CHANGES,
                RevisionStep.DECLARE_NOT_FEASIBLE,
                RevisionStep.REFUSE,
                RevisionStep.WITHDRAW);
        RevisionStep step = answers.get(random.nextInt(answers.size()));
        String reason = random.nextInt(3) == 0 ? "" : "Daarom.";
        return PlanCommands.answer(plan, number(plan, random), one(Party.values(), random), step, reason, NOW);
    }

    private static Outcome<DevelopmentPlan> sign(DevelopmentPlan plan, Random random) {
        int number = number(plan, random);
        Digest digest = random.nextInt(8) == 0
                ? Digest.of(new byte[] {1})
                : plan.revision(number).map(Revision::digest).orElseGet(() -> Digest.of(new byte[0]));
        SignatureMeaning meaning =
                random.nextInt(3) > 0 ? SignatureMeaning.FOR_AGREEMENT : one(SignatureMeaning.values(), random);
        PersonId person = PEOPLE.get(random.nextInt(PEOPLE.size()));
        Signature signature = new Signature(
                one(Party.values(), random), person, meaning, digest, NOW, random.nextInt(3) == 0 ? "" : "Daarom.");
        return PlanCommands.sign(plan, number, signature);
    }

    private static Outcome<DevelopmentPlan> close(DevelopmentPlan plan, Random random) {
        PlanStatus end = random.nextBoolean() ? PlanStatus.COMPLETED : PlanStatus.STOPPED;
        return PlanCommands.close(plan, new Closing(end, "Klaar.", Samples.TODAY), NOW);
    }

    private static int number(DevelopmentPlan plan, Random random) {
        int latest = plan.revisions().size();
        return random.nextInt(12) == 0 ? random.nextInt(latest + 2) : latest;
    }

    private static PlanContent content(int minutes) {
        PlanContent content = PlanContent.blank(LocalizedText.DUTCH, Samples.YEAR_2027, Samples.FRAMEWORK);
        return content.with(Samples.content().activity(ActivityId.of("a1")).orElseThrow())
                .with(new Capacity(minutes, Money.ZERO));
    }

    private static <T> T one(T[] choices, Random random) {
        return choices[random.nextInt(choices.length)];
    }
}
