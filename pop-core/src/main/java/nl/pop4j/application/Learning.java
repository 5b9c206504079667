package nl.pop4j.application;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.access.Operation;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.part.EvidenceInput;
import nl.pop4j.application.command.progress.RecordLearning;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.application.desk.Work;
import nl.pop4j.application.input.Edits;
import nl.pop4j.application.input.GivenEvidence;
import nl.pop4j.assessment.Evidence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.PlanCommands;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.execution.ActivityProgress;
import nl.pop4j.plan.execution.ActivityStatus;
import nl.pop4j.plan.execution.LearningResult;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;

/**
 * Finished learning becomes evidence on the activity and the competences it belongs to, once. Thread-safe.
 *
 * <p>Example: {@code record} of a course result puts a certificate on activity {@code a1} of a signed plan; the
 * same result handed over once more changes nothing.
 */
public final class Learning {

    /** The plan has no such competence, neither among its targets nor in a goal: {@code competence}. */
    public static final RuleCode OTHER_COMPETENCE = RuleCode.of("LEARNING-1");

    private final Desk desk;

    Learning(Desk desk) {
        this.desk = desk;
    }

    /**
     * Records a result: the activity is finished, with evidence. What a platform tells twice, under whatever command,
     * changes nothing the second time. The store's version of the plan is taken as it is, since a platform knows none.
     *
     * @return a receipt, or findings: the signed plan has no such activity, or the plan has no such competence
     * @throws nl.pop4j.shared.error.NotFound if there is no such plan for this actor
     */
    public Outcome<Receipt> record(TenantId tenant, Actor actor, RecordLearning command) {
        Operation operation = Operation.REPORT_PROGRESS;
        Set<FieldGroup> fields = operation.fields();
        return desk.carryOut(tenant, actor, command, work -> {
            DevelopmentPlan plan = work.plan(PlanId.of(requireNonNull(command.planId())), operation, found -> fields);
            return work.once(() -> {
                Optional<Finding> refusal = work.situation().refusal(plan, operation, fields);
                if (refusal.isPresent()) {
                    return Outcome.refused(refusal.get());
                }
                String event = eventOf(command);
                return plan.execution().holdsLearning(event)
                        ? Outcome.done(new Receipt(plan.id().value(), plan.version(), 0))
                        : work.keep(recorded(plan, event, command, work));
            });
        });
    }

    private static Outcome<DevelopmentPlan> recorded(
            DevelopmentPlan plan, String event, RecordLearning command, Work work) {
        PlanContent content = plan.signed().map(Revision::content).orElse(plan.workingCopy());
        ActivityId activity = ActivityId.of(requireNonNull(command.activityId()));
        List<CompetenceCode> competences = competences(command, activity, content);
        Optional<Finding> stranger = stranger(competences, content);
        if (stranger.isPresent()) {
            return Outcome.refused(stranger.get());
        }
        LearningResult result = new LearningResult(event, competences, evidence(command));
        return PlanCommands.report(
                plan,
                new ActivityProgress(
                        activity,
                        ActivityStatus.FINISHED,
                        command.minutes(),
                        requireNonNull(command.on()),
                        work.situation().actor().person(),
                        result),
                work.situation().now());
    }

    /** Who offers it vouches for it, not whoever hands the result over: the report says who that is. */
    private static Evidence evidence(RecordLearning command) {
        return GivenEvidence.of(
                new EvidenceInput(
                        command.kind(),
                        command.title(),
                        command.on(),
                        command.expires(),
                        null,
                        command.issuer(),
                        null,
                        command.attachment()),
                null);
    }

    private static List<CompetenceCode> competences(RecordLearning command, ActivityId activity, PlanContent content) {
        List<String> given = requireNonNull(command.competences());
        if (!given.isEmpty()) {
            return given.stream().map(Edits::code).distinct().collect(ImmutableList.toImmutableList());
        }
        return content.activities().stream()
                .filter(one -> one.id().equals(activity))
                .map(DevelopmentActivity::goal)
                .flatMap(goal -> content.goals().stream().filter(one -> one.id().equals(goal)))
                .flatMap(one -> one.competences().stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<Finding> stranger(List<CompetenceCode> competences, PlanContent content) {
        List<CompetenceCode> known = Stream.concat(
                        content.targets().targets().stream().map(target -> target.competence()),
                        content.goals().stream().flatMap(goal -> goal.competences().stream()))
                .collect(ImmutableList.toImmutableList());
        return competences.stream()
                .filter(competence -> !known.contains(competence))
                .findFirst()
                .map(competence ->
                        Finding.error(OTHER_COMPETENCE, "/competences", Map.of("competence", competence.value())));
    }

    private static String eventOf(RecordLearning command) {
        return Hashing.sha256()
                .hashString(requireNonNull(command.event()).strip(), StandardCharsets.UTF_8)
                .toString();
    }
}
