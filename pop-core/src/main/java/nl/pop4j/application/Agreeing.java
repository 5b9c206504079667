package nl.pop4j.application;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import nl.pop4j.access.Operation;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.agreement.AnswerProposal;
import nl.pop4j.application.command.agreement.FileRevision;
import nl.pop4j.application.command.agreement.ProposePlan;
import nl.pop4j.application.command.agreement.RecordPresentation;
import nl.pop4j.application.command.agreement.SignRevision;
import nl.pop4j.application.command.form.Lists;
import nl.pop4j.application.command.progress.ReportProgress;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.application.desk.Situation;
import nl.pop4j.application.desk.Surroundings;
import nl.pop4j.application.desk.Work;
import nl.pop4j.application.input.Edits;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.gap.AgreedGaps;
import nl.pop4j.gap.GapAnalysis;
import nl.pop4j.gap.TargetProfile;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.ExecutionCommands;
import nl.pop4j.plan.PlanCommands;
import nl.pop4j.plan.execution.ActivityProgress;
import nl.pop4j.plan.execution.ActivityStatus;
import nl.pop4j.plan.execution.Filing;
import nl.pop4j.plan.execution.Presentation;
import nl.pop4j.plan.lifecycle.RevisionStep;
import nl.pop4j.plan.revision.Digest;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.RevisionStatus;
import nl.pop4j.plan.revision.Signature;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/**
 * What makes a plan binding: proposing, presenting, answering, signing, filing; and reporting what was done about it.
 *
 * <p>Who acts for which side follows from the directory on the day: the employee for themselves, their manager for the
 * employer, or who stands in for the manager by a dated mandate, which the signature then names. Thread-safe.
 *
 * <p>Example: {@code propose} freezes revision 1; once Ahmed gave {@code answer} with {@code AGREE} and both gave
 * {@code sign} for agreement, {@code pop.planning().plan(...)} is {@code ACTIVE}.
 */
public final class Agreeing {

    private final Desk desk;

    Agreeing(Desk desk) {
        this.desk = desk;
    }

    /**
     * Freezes the working copy as a revision, if the tenant's rules find no error in it.
     *
     * @return a receipt with the number of the revision and warnings as remarks, or findings
     * @throws NotFound if there is no such plan for this actor
     * @throws nl.pop4j.shared.error.StaleVersion if the plan was written since the user saw it
     */
    public Outcome<Receipt> propose(TenantId tenant, Actor actor, ProposePlan command) {
        return desk.change(
                tenant,
                actor,
                command,
                Operation.PROPOSE_PLAN,
                (plan, work) -> PlanCommands.propose(
                        plan,
                        party(plan, work),
                        work.situation().settings().rules(),
                        Surroundings.of(plan, work.situation(), work.ports()),
                        work.situation().now()));
    }

    /**
     * Answers a proposal, or takes it back.
     *
     * @throws NotFound if there is no such plan for this actor
     * @throws nl.pop4j.shared.error.StaleVersion if the plan was written since the user saw it
     */
    public Outcome<Receipt> answer(TenantId tenant, Actor actor, AnswerProposal command) {
        return desk.change(
                tenant,
                actor,
                command,
                Operation.ANSWER_PROPOSAL,
                (plan, work) -> PlanCommands.answer(
                        plan,
                        command.revision(),
                        party(plan, work),
                        RevisionStep.valueOf(requireNonNull(command.answer())),
                        Edits.orEmpty(command.reason()),
                        work.situation().now()));
    }

    /**
     * Signs a revision for the actor's side. The digest says what was shown.
     *
     * @throws NotFound if there is no such plan for this actor
     * @throws nl.pop4j.shared.error.StaleVersion if the plan was written since the user saw it
     */
    public Outcome<Receipt> sign(TenantId tenant, Actor actor, SignRevision command) {
        Operation operation = Operation.SIGN_REVISION;
        return desk.onPlan(tenant, actor, command, operation, plan -> operation.fields(), (plan, work) -> {
            Outcome<DevelopmentPlan> signed =
                    PlanCommands.sign(plan, command.revision(), signature(plan, work, command));
            Outcome<Receipt> kept = work.keep(signed);
            signed.result()
                    .flatMap(after -> after.revision(command.revision()))
                    .filter(revision -> revision.status() == RevisionStatus.SIGNED)
                    .ifPresent(revision -> keepGaps(plan, revision, work));
            return kept;
        });
    }

    /** Reports ask what the gaps were when the plan was agreed: that is known only now. */
    private static void keepGaps(DevelopmentPlan plan, Revision revision, Work work) {
        TargetProfile targets = revision.content().targets();
        Map<CompetenceCode, Level> levels = work.ports()
                .assessments()
                .find(work.tenant(), plan.employee(), targets.framework())
                .map(assessment -> assessment.levelsAsOf(
                        work.situation().today(), work.situation().settings().ratings()))
                .orElse(ImmutableMap.of());
        work.ports()
                .plans()
                .keepGaps(
                        work.tenant(),
                        new AgreedGaps(
                                plan.id(),
                                revision.number(),
                                plan.employee(),
                                targets.framework(),
                                work.situation().today(),
                                GapAnalysis.of(targets, levels)));
    }

    /**
     * Records that the latest revision was presented to management, who was there and what they found. Answering the
     * proposal stays a step of its own.
     *
     * @throws NotFound if there is no such plan for this actor
     * @throws nl.pop4j.shared.error.StaleVersion if the plan was written since the user saw it
     */
    public Outcome<Receipt> recordPresentation(TenantId tenant, Actor actor, RecordPresentation command) {
        return desk.change(
                tenant,
                actor,
                command,
                Operation.PRESENT_PLAN,
                (plan, work) -> ExecutionCommands.present(
                        plan,
                        new Presentation(
                                command.revision(),
                                requireNonNull(command.on()),
                                Lists.copyOf(command.attendees()).stream()
                                        .distinct()
                                        .map(PersonId::of)
                                        .collect(ImmutableList.toImmutableList()),
                                Presentation.Feasibility.valueOf(requireNonNull(command.feasibility())),
                                Edits.orEmpty(command.reason()),
                                actor.person()),
                        work.situation().now()));
    }

    /**
     * Records that a signed revision went into the personnel file and that the employee got a copy; also after the plan
     * has ended, and again when something about it changes.
     *
     * @throws NotFound if there is no such plan for this actor
     * @throws nl.pop4j.shared.error.StaleVersion if the plan was written since the user saw it
     */
    public Outcome<Receipt> file(TenantId tenant, Actor actor, FileRevision command) {
        String copyBy = command.copyBy();
        return desk.change(
                tenant,
                actor,
                command,
                Operation.FILE_REVISION,
                (plan, work) -> ExecutionCommands.file(
                        plan,
                        new Filing(
                                command.revision(),
                                new Digest(requireNonNull(command.digest())),
                                requireNonNull(command.on()),
                                requireNonNull(command.retentionBasis()),
                                command.legalHold(),
                                command.copyOn(),
                                copyBy == null ? null : Filing.CopyMeans.valueOf(copyBy),
                                actor.person()),
                        work.situation().today(),
                        work.situation().now()));
    }

    /**
     * Adds a report on an activity to the execution record.
     *
     * @throws NotFound if there is no such plan for this actor
     * @throws nl.pop4j.shared.error.StaleVersion if the plan was written since the user saw it
     */
    public Outcome<Receipt> reportProgress(TenantId tenant, Actor actor, ReportProgress command) {
        return desk.change(
                tenant,
                actor,
                command,
                Operation.REPORT_PROGRESS,
                (plan, work) -> PlanCommands.report(
                        plan,
                        new ActivityProgress(
                                ActivityId.of(requireNonNull(command.activityId())),
                                ActivityStatus.valueOf(requireNonNull(command.status())),
                                command.minutes(),
                                requireNonNull(command.on()),
                                actor.person()),
                        work.situation().now()));
    }

    private static Signature signature(DevelopmentPlan plan, Work work, SignRevision command) {
        Situation situation = work.situation();
        Signature own = new Signature(
                party(plan, work),
                situation.actor().person(),
                SignatureMeaning.valueOf(requireNonNull(command.meaning())),
                new Digest(requireNonNull(command.digest())),
                situation.now(),
                Edits.orEmpty(command.reaction()));
        return situation.mandateTowards(plan.employee()).map(own::by).orElse(own);
    }

    /** Someone who speaks for neither side sees no plan here. */
    private static Party party(DevelopmentPlan plan, Work work) {
        return work.situation().partyTowards(plan.employee()).orElseThrow(() -> new NotFound("plan"));
    }
}
