package nl.pop4j.application;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import nl.pop4j.application.desk.Situation;
import nl.pop4j.plan.Closing;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.ExecutionCommands;
import nl.pop4j.plan.PlanCommands;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.plan.Waiting;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.execution.ActivityProgress;
import nl.pop4j.plan.execution.ActivityStatus;
import nl.pop4j.plan.execution.AgreementReport;
import nl.pop4j.plan.execution.Evaluation;
import nl.pop4j.plan.execution.Filing;
import nl.pop4j.plan.execution.Presentation;
import nl.pop4j.plan.lifecycle.LifeCycleRules;
import nl.pop4j.plan.lifecycle.RevisionStep;
import nl.pop4j.plan.revision.Digest;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.Signature;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.plan.rule.PlanContext;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.PersonId;

/** What each command would do to a plan as it is: tried with a form that is filled in well. */
final class Trials {

    static final List<RevisionStep> ANSWERS = ImmutableList.of(
            RevisionStep.AGREE,
            RevisionStep.REQUEST_CHANGES,
            RevisionStep.DECLARE_NOT_FEASIBLE,
            RevisionStep.REFUSE,
            RevisionStep.WITHDRAW);
    static final List<SignatureMeaning> MEANINGS = ImmutableList.copyOf(SignatureMeaning.values());
    static final List<PlanStatus> ENDS = ImmutableList.of(PlanStatus.COMPLETED, PlanStatus.STOPPED);

    static final String FILLED_IN = "-";

    private final DevelopmentPlan plan;
    private final Situation situation;
    private final PlanContext context;

    Trials(DevelopmentPlan plan, Situation situation, PlanContext context) {
        this.plan = plan;
        this.situation = situation;
        this.context = context;
    }

    /**
     * Writing in the working copy.
     *
     * @param nothing whether what is to be taken out or decided on is not there
     */
    Outcome<?> edit(boolean nothing) {
        Outcome<DevelopmentPlan> edited = PlanCommands.edit(plan, plan.workingCopy());
        return edited.isDone() && nothing ? absent() : edited;
    }

    Outcome<?> propose(Party party) {
        return PlanCommands.propose(plan, party, situation.settings().rules(), context, situation.now());
    }

    Outcome<?> answer(Party party, RevisionStep step) {
        return PlanCommands.answer(plan, plan.revisions().size(), party, step, FILLED_IN, situation.now());
    }

    Outcome<?> sign(Party party, SignatureMeaning meaning) {
        Digest shown = plan.latest().map(Revision::digest).orElseGet(() -> Digest.of(new byte[0]));
        return PlanCommands.sign(
                plan,
                plan.revisions().size(),
                new Signature(party, person(), meaning, shown, situation.now(), FILLED_IN));
    }

    Outcome<?> present() {
        return ExecutionCommands.present(
                plan,
                new Presentation(
                        Math.max(1, plan.revisions().size()),
                        situation.today(),
                        ImmutableList.of(person()),
                        Presentation.Feasibility.FEASIBLE,
                        "",
                        person()),
                situation.now());
    }

    Outcome<?> remind() {
        return Waiting.forWhom(plan, context.course(), situation.today()).isEmpty()
                ? Outcome.refused(LifeCycleRules.plain(LifeCycleRules.NOBODY_WAITED_FOR, ""))
                : Outcome.done(plan);
    }

    Outcome<?> file() {
        return plan.signed()
                .<Outcome<?>>map(signed -> ExecutionCommands.file(
                        plan,
                        new Filing(
                                signed.number(),
                                signed.digest(),
                                situation.today(),
                                FILLED_IN,
                                false,
                                null,
                                null,
                                person()),
                        situation.today(),
                        situation.now()))
                .orElseGet(() -> Outcome.refused(LifeCycleRules.about(
                        LifeCycleRules.NOT_SIGNED, "", plan.revisions().size())));
    }

    Outcome<?> progress() {
        PlanContent content = plan.signed().map(Revision::content).orElse(plan.workingCopy());
        return content.activities().stream()
                .findFirst()
                .<Outcome<?>>map(activity -> PlanCommands.report(
                        plan,
                        new ActivityProgress(activity.id(), ActivityStatus.STARTED, 0, situation.today(), person()),
                        situation.now()))
                .orElseGet(Trials::absent);
    }

    Outcome<?> agreement() {
        return plan.signed().map(Revision::content).map(PlanContent::agreements).orElse(ImmutableList.of()).stream()
                .map(Agreement::id)
                .findFirst()
                .<Outcome<?>>map(id -> ExecutionCommands.report(
                        plan, new AgreementReport(id, true, situation.today(), person()), situation.now()))
                .orElseGet(Trials::absent);
    }

    Outcome<?> evaluation() {
        return plan.signed().map(Revision::content).map(PlanContent::goals).orElse(ImmutableList.of()).stream()
                .findFirst()
                .<Outcome<?>>map(goal -> ExecutionCommands.evaluate(
                        plan,
                        new Evaluation(
                                goal.id(),
                                Evaluation.Result.REACHED,
                                ImmutableList.of(),
                                ImmutableList.of(),
                                "",
                                false,
                                situation.today(),
                                person()),
                        situation.now()))
                .orElseGet(Trials::absent);
    }

    Outcome<?> reviews() {
        return Reviewing.obstacle(plan).<Outcome<?>>map(Outcome::refused).orElseGet(() -> Outcome.done(plan));
    }

    Outcome<?> close(PlanStatus end) {
        return PlanCommands.close(plan, new Closing(end, FILLED_IN, situation.today()), situation.now());
    }

    private PersonId person() {
        return situation.actor().person();
    }

    private static Outcome<?> absent() {
        return Outcome.refused(Finding.error(Planning.UNKNOWN_ELEMENT, "", Map.of()));
    }
}
