package nl.pop4j.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.content.Capacity;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.execution.ActivityProgress;
import nl.pop4j.plan.execution.ActivityStatus;
import nl.pop4j.plan.execution.AgreementReport;
import nl.pop4j.plan.execution.Evaluation;
import nl.pop4j.plan.execution.Filing;
import nl.pop4j.plan.execution.Presentation;
import nl.pop4j.plan.lifecycle.RevisionStep;
import nl.pop4j.plan.revision.Digest;
import nl.pop4j.plan.revision.Mandate;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.Signature;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.plan.rule.PlanContext;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.testkit.Samples;

/**
 * Draws what somebody does to a plan.
 *
 * @param plan the plan
 * @param random by which it is drawn
 */
record PlanDraw(DevelopmentPlan plan, Random random) {

    static final List<PersonId> PEOPLE = List.of(Samples.NOOR, Samples.AHMED, Samples.HANNA);

    static final PlanContext CONTEXT = Samples.context();

    private static final Instant NOW = Samples.NOW;
    private static final PlanContent WRITTEN = PlanContent.blank(
                    LocalizedText.DUTCH, Samples.YEAR_2027, Samples.FRAMEWORK)
            .with(Samples.content().activity(ActivityId.of("a1")).orElseThrow())
            .with(Samples.content().goal(GoalId.of("g1")).orElseThrow())
            .with(new Agreement("b1", Party.EMPLOYER, "Noor krijgt tijd.", Samples.YEAR_2027.last()));

    Outcome<DevelopmentPlan> command() {
        return switch (random.nextInt(28)) {
            case 0, 1 -> PlanCommands.edit(plan, content(random.nextInt(64)));
            case 2, 3, 4, 5 -> PlanCommands.propose(plan, one(Party.values()), Samples.WALK_RULES, CONTEXT, NOW);
            case 6, 7, 8, 9, 10, 11, 12 -> answer();
            case 13 -> random.nextInt(8) == 0 ? close() : answer();
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
            case 15 -> evaluate();
            case 16 -> reportPromise();
            case 17 -> present();
            case 18 -> file();
            default -> sign();
        };
    }

    private Outcome<DevelopmentPlan> answer() {
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
        return PlanCommands.answer(plan, number(), one(Party.values()), step, reason, NOW);
    }

    private Outcome<DevelopmentPlan> sign() {
        int number = number();
        Digest digest = digest(number);
        SignatureMeaning meaning =
                random.nextInt(3) > 0 ? SignatureMeaning.FOR_AGREEMENT : one(SignatureMeaning.values());
        PersonId person = PEOPLE.get(random.nextInt(PEOPLE.size()));
        Signature signature = new Signature(
                one(Party.values()), person, meaning, digest, NOW, random.nextInt(3) == 0 ? "" : "Daarom.");
        Mandate mandate = new Mandate(PEOPLE.get(random.nextInt(PEOPLE.size())), Samples.TODAY, null);
        return PlanCommands.sign(plan, number, random.nextInt(6) == 0 ? signature.by(mandate) : signature);
    }

    private Outcome<DevelopmentPlan> evaluate() {
        return ExecutionCommands.evaluate(
                plan,
                new Evaluation(
                        GoalId.of(random.nextInt(4) == 0 ? "g9" : "g1"),
                        one(Evaluation.Result.values()),
                        List.of(),
                        List.of(),
                        "",
                        false,
                        Samples.TODAY,
                        Samples.NOOR),
                NOW);
    }

    private Outcome<DevelopmentPlan> reportPromise() {
        String promise = random.nextBoolean() ? "b1" : "b9";
        return ExecutionCommands.report(
                plan, new AgreementReport(promise, random.nextBoolean(), Samples.TODAY, Samples.NOOR), NOW);
    }

    private Outcome<DevelopmentPlan> present() {
        return ExecutionCommands.present(
                plan,
                new Presentation(
                        Math.max(1, number()),
                        Samples.TODAY,
                        List.of(Samples.HANNA),
                        Presentation.Feasibility.FEASIBLE,
                        "",
                        Samples.AHMED),
                NOW);
    }

    private Outcome<DevelopmentPlan> file() {
        int number = Math.max(1, number());
        LocalDate on = random.nextInt(3) == 0 ? Samples.TODAY.plusDays(1) : Samples.TODAY;
        Filing filing = new Filing(number, digest(number), on, "Bewaarbeleid", false, null, null, Samples.HANNA);
        return ExecutionCommands.file(plan, filing, Samples.TODAY, NOW);
    }

    private Digest digest(int number) {
        return random.nextInt(8) == 0
                ? Digest.of(new byte[] {1})
                : plan.revision(number).map(Revision::digest).orElseGet(() -> Digest.of(new byte[0]));
    }

    private Outcome<DevelopmentPlan> close() {
        PlanStatus end = random.nextBoolean() ? PlanStatus.COMPLETED : PlanStatus.STOPPED;
        return PlanCommands.close(plan, new Closing(end, "Klaar.", Samples.TODAY), NOW);
    }

    private int number() {
        int latest = plan.revisions().size();
        return random.nextInt(12) == 0 ? random.nextInt(latest + 2) : latest;
    }

    static PlanContent content(int minutes) {
        return WRITTEN.with(new Capacity(minutes, Money.ZERO));
    }

    private <T> T one(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
