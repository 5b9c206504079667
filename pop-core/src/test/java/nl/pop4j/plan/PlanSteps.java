package nl.pop4j.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.pop4j.plan.content.Capacity;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.execution.ActivityProgress;
import nl.pop4j.plan.execution.ActivityStatus;
import nl.pop4j.plan.execution.Evaluation;
import nl.pop4j.plan.lifecycle.RevisionStep;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.Signature;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.plan.rule.PlanRules;
import nl.pop4j.shared.DomainEvent;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.testkit.Samples;

/** The steps of a plan's life in few words, and what came of them. */
final class PlanSteps {

    private PlanSteps() {}

    static DevelopmentPlan agreed() {
        return agree(Samples.plan());
    }

    static DevelopmentPlan agree(DevelopmentPlan plan) {
        return plan(answer(plan(propose(plan, Party.EMPLOYER)), Party.EMPLOYEE, RevisionStep.AGREE, ""));
    }

    static DevelopmentPlan signed() {
        return plan(sign(plan(sign(agreed(), Party.EMPLOYER, Samples.AHMED)), Party.EMPLOYEE, Samples.NOOR));
    }

    static PlanContent changed() {
        return Samples.content().with(new Capacity(300, 480, 0, 480, Money.ofEuros(1_000)));
    }

    static Outcome<DevelopmentPlan> propose(DevelopmentPlan plan, Party by) {
        return PlanCommands.propose(plan, by, PlanRules.standard(), Samples.context(), Samples.NOW);
    }

    static Outcome<DevelopmentPlan> answer(DevelopmentPlan plan, Party by, RevisionStep step, String reason) {
        return PlanCommands.answer(plan, plan.revisions().size(), by, step, reason, Samples.NOW);
    }

    static Outcome<DevelopmentPlan> sign(DevelopmentPlan plan, Party party, PersonId by) {
        return sign(plan, party, by, SignatureMeaning.FOR_AGREEMENT);
    }

    static Outcome<DevelopmentPlan> sign(DevelopmentPlan plan, Party party, PersonId by, SignatureMeaning meaning) {
        Revision latest = plan.latest().orElseThrow();
        return PlanCommands.sign(
                plan, latest.number(), new Signature(party, by, meaning, latest.digest(), Samples.NOW, "Daarom."));
    }

    static DevelopmentPlan evaluated() {
        return plan(evaluate(plan(evaluate(signed(), "g1")), "g2"));
    }

    static Outcome<DevelopmentPlan> evaluate(DevelopmentPlan plan, String goal) {
        return ExecutionCommands.evaluate(
                plan,
                new Evaluation(
                        GoalId.of(goal),
                        Evaluation.Result.PARTLY,
                        List.of(),
                        List.of(),
                        "Vaker oefenen.",
                        true,
                        Samples.TODAY,
                        Samples.NOOR),
                Samples.NOW);
    }

    static ActivityProgress progress(String activity) {
        return new ActivityProgress(ActivityId.of(activity), ActivityStatus.STARTED, 90, Samples.TODAY, Samples.NOOR);
    }

    static PersonId who(Party party) {
        return party == Party.EMPLOYEE ? Samples.NOOR : Samples.AHMED;
    }

    static Party other(Party party) {
        return party == Party.EMPLOYEE ? Party.EMPLOYER : Party.EMPLOYEE;
    }

    static DevelopmentPlan plan(Outcome<DevelopmentPlan> outcome) {
        return outcome.result().orElseThrow(() -> new AssertionError(outcome.findings()));
    }

    static List<RuleCode> codes(Outcome<DevelopmentPlan> outcome) {
        assertThat(outcome.isDone()).isFalse();
        return outcome.findings().stream().map(Finding::code).toList();
    }

    static List<String> kinds(Outcome<DevelopmentPlan> outcome) {
        return outcome.fold(
                (plan, events) -> events.stream().map(DomainEvent::kind).toList(), findings -> List.of());
    }
}
