package nl.pop4j.application;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.access.Operation;
import nl.pop4j.application.command.PlanCommand;
import nl.pop4j.application.command.ScheduleReviews;
import nl.pop4j.application.command.agreement.AnswerProposal;
import nl.pop4j.application.command.agreement.FileRevision;
import nl.pop4j.application.command.agreement.ProposePlan;
import nl.pop4j.application.command.agreement.RecordPresentation;
import nl.pop4j.application.command.agreement.SignRevision;
import nl.pop4j.application.command.cohort.EndEmployment;
import nl.pop4j.application.command.cohort.GiveTemplate;
import nl.pop4j.application.command.cohort.ReassignPlan;
import nl.pop4j.application.command.cohort.RemindPlan;
import nl.pop4j.application.command.comment.AddComment;
import nl.pop4j.application.command.content.AgreeCapacity;
import nl.pop4j.application.command.content.AgreeReviews;
import nl.pop4j.application.command.content.DecideNeed;
import nl.pop4j.application.command.content.DescribePerspective;
import nl.pop4j.application.command.content.MoveHorizon;
import nl.pop4j.application.command.content.PutActivity;
import nl.pop4j.application.command.content.PutAgreement;
import nl.pop4j.application.command.content.PutGoal;
import nl.pop4j.application.command.content.PutNeed;
import nl.pop4j.application.command.content.RemoveElement;
import nl.pop4j.application.command.content.RemoveTarget;
import nl.pop4j.application.command.content.SetTarget;
import nl.pop4j.application.command.library.TakeLibraryGoal;
import nl.pop4j.application.command.progress.ClosePlan;
import nl.pop4j.application.command.progress.EvaluateGoal;
import nl.pop4j.application.command.progress.RecordLearning;
import nl.pop4j.application.command.progress.ReportAgreement;
import nl.pop4j.application.command.progress.ReportProgress;
import nl.pop4j.application.desk.Situation;
import nl.pop4j.application.option.CommandOption;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.rule.PlanContext;
import nl.pop4j.port.StorePorts;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.finding.Outcome;

/**
 * Which commands an actor may give on a plan now: first by the access table, then by trying each on the plan as it is.
 * Plans never change, so that a trial leaves nothing behind and cannot say anything else than the command itself.
 */
final class Options {

    private final DevelopmentPlan plan;
    private final Situation situation;
    private final Trials trials;
    private final OptionLines lines;

    private Options(DevelopmentPlan plan, Situation situation, PlanContext context, OptionLines lines) {
        this.plan = plan;
        this.situation = situation;
        this.trials = new Trials(plan, situation, context);
        this.lines = lines;
    }

    /** Every command with what holds for it, in the order of a plan's life; then those on what stands beside it. */
    static List<CommandOption> of(DevelopmentPlan plan, Situation situation, PlanContext context, StorePorts ports) {
        OptionLines lines = new OptionLines(plan, situation);
        Options all = new Options(plan, situation, context, lines);
        all.addWriting();
        all.addAgreeing();
        all.addCarryingOut();
        new OptionsBeside(plan, situation, ports, lines).add();
        return lines.all();
    }

    private void addWriting() {
        PlanContent content = plan.workingCopy();
        edit(MoveHorizon.class, FieldGroup.HEAD);
        edit(DescribePerspective.class, FieldGroup.PERSPECTIVE);
        edit(SetTarget.class, FieldGroup.TARGETS);
        edit(
                RemoveTarget.class,
                "",
                FieldGroup.TARGETS,
                content.targets().targets().isEmpty());
        edit(PutNeed.class, FieldGroup.GOALS);
        lines.add(
                DecideNeed.class,
                "",
                Operation.EDIT_PLAN,
                Set.of(FieldGroup.GOALS),
                () -> spokenFor(party -> trials.edit(content.needs().isEmpty())));
        edit(PutGoal.class, FieldGroup.GOALS);
        lines.add(
                TakeLibraryGoal.class,
                "",
                Operation.EDIT_PLAN,
                Set.of(FieldGroup.GOALS, FieldGroup.ACTIVITIES),
                () -> trials.edit(false));
        edit(PutActivity.class, FieldGroup.ACTIVITIES);
        edit(PutAgreement.class, FieldGroup.AGREEMENTS);
        edit(AgreeCapacity.class, FieldGroup.CAPACITY);
        edit(AgreeReviews.class, FieldGroup.REVIEWS);
        Arrays.stream(RemoveElement.Kind.values()).forEach(this::remove);
    }

    private void addAgreeing() {
        on(GiveTemplate.class, "", Operation.GIVE_TEMPLATE, () -> trials.edit(false));
        on(ReassignPlan.class, "", Operation.REASSIGN_PLAN, () -> trials.edit(false));
        on(ProposePlan.class, "", Operation.PROPOSE_PLAN, () -> spokenFor(trials::propose));
        Trials.ANSWERS.forEach(step -> on(
                AnswerProposal.class,
                step.name(),
                Operation.ANSWER_PROPOSAL,
                () -> spokenFor(party -> trials.answer(party, step))));
        Trials.MEANINGS.forEach(meaning -> on(
                SignRevision.class,
                meaning.name(),
                Operation.SIGN_REVISION,
                () -> spokenFor(party -> trials.sign(party, meaning))));
    }

    private void addCarryingOut() {
        lines.add(AddComment.class, "", Operation.COMMENT_ON_PLAN, Set.of(FieldGroup.HEAD), () -> Outcome.done(plan));
        on(RecordPresentation.class, "", Operation.PRESENT_PLAN, trials::present);
        on(RemindPlan.class, "", Operation.REMIND, trials::remind);
        on(FileRevision.class, "", Operation.FILE_REVISION, trials::file);
        on(ReportProgress.class, "", Operation.REPORT_PROGRESS, trials::progress);
        lines.add(
                RecordLearning.class,
                "",
                Operation.REPORT_PROGRESS,
                Operation.REPORT_PROGRESS.fields(),
                trials::progress);
        lines.add(ReportAgreement.class, "", Operation.EVALUATE, Set.of(FieldGroup.AGREEMENTS), trials::agreement);
        lines.add(EvaluateGoal.class, "", Operation.EVALUATE, Set.of(FieldGroup.EVALUATION), trials::evaluation);
        on(ScheduleReviews.class, "", Operation.SCHEDULE_REVIEWS, trials::reviews);
        on(EndEmployment.class, "", Operation.CLOSE_PLAN, () -> trials.close(PlanStatus.STOPPED));
        Trials.ENDS.forEach(end -> on(ClosePlan.class, end.name(), Operation.CLOSE_PLAN, () -> trials.close(end)));
    }

    private void edit(Class<? extends PlanCommand> command, FieldGroup fields) {
        edit(command, "", fields, false);
    }

    private void remove(RemoveElement.Kind kind) {
        edit(RemoveElement.class, kind.name(), Removal.group(kind), Removal.isNothing(kind, plan.workingCopy()));
    }

    private void edit(Class<? extends PlanCommand> command, String choice, FieldGroup fields, boolean nothing) {
        lines.add(command, choice, Operation.EDIT_PLAN, Set.of(fields), () -> trials.edit(nothing));
    }

    private void on(
            Class<? extends PlanCommand> command, String choice, Operation operation, Supplier<Outcome<?>> trial) {
        lines.add(command, choice, operation, operation.fields(), trial);
    }

    /** Some commands are given in the name of a side; someone who speaks for neither cannot give them. */
    private Outcome<?> spokenFor(Function<Party, Outcome<?>> trial) {
        Optional<Party> party = situation.partyTowards(plan.employee());
        return party.isPresent() ? trial.apply(party.get()) : OptionLines.notYours();
    }
}
