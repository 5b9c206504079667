package nl.pop4j.application;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.access.Operation;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.comment.AddComment;
import nl.pop4j.application.command.comment.AnswerComment;
import nl.pop4j.application.command.comment.CommentCommand;
import nl.pop4j.application.command.comment.ResolveComment;
import nl.pop4j.application.command.comment.WithdrawComment;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.application.desk.Work;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.comment.CommentCommands;
import nl.pop4j.plan.comment.CommentPlace;
import nl.pop4j.plan.comment.CommentResolution;
import nl.pop4j.plan.comment.PlanComment;
import nl.pop4j.plan.comment.SeenComment;
import nl.pop4j.shared.Experimental;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.CommentId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.text.health.HealthWording;
import org.jspecify.annotations.Nullable;

/**
 * Talking about a plan beside it, place by place. Whoever may comment on a part of a plan, and sees it now, sees what is
 * said about it; of the rest not even that there is something. Thread-safe.
 *
 * <p>Example: Ahmed gives {@code add} with {@code /goals/0/deadline}; Noor finds it in {@code comments} under that
 * pointer, answers it and resolves it. Her coach does not see what they say about {@code /capacity/budget}.
 */
@Experimental
public final class Commenting {

    private final Desk desk;
    private final CommentCommands commands = new CommentCommands(HealthWording.standard());

    Commenting(Desk desk) {
        this.desk = desk;
    }

    /**
     * Says something about a place in a plan, in the actor's name.
     *
     * @return a receipt, with a remark where the text seems to speak of health, or findings
     * @throws NotFound if there is no such plan for this actor, or the actor may not comment there
     * @throws StaleVersion if the plan was written since the user saw it
     */
    public Outcome<Receipt> add(TenantId tenant, Actor actor, AddComment command) {
        String pointer = requireNonNullElse(command.pointer(), "");
        FieldGroup fields = FieldGroup.at(pointer).orElse(FieldGroup.HEAD);
        return desk.onPlan(
                tenant,
                actor,
                command,
                Operation.COMMENT_ON_PLAN,
                plan -> CommentSight.commentable(fields),
                (plan, work) -> {
                    CommentSight.require(plan, fields, work.situation());
                    return CommentPlace.at(pointer, plan)
                            .map(place -> add(command, actor, plan, place, work))
                            .orElseGet(() -> Outcome.refused(
                                    Finding.error(CommentCommands.UNKNOWN_PLACE, "/pointer", Map.of())));
                });
    }

    private Outcome<Receipt> add(AddComment command, Actor actor, DevelopmentPlan plan, CommentPlace place, Work work) {
        CommentId id = CommentId.of(requireNonNull(command.commentId()));
        PlanComment comment = PlanComment.of(
                id,
                plan,
                actor.person(),
                place,
                requireNonNull(command.text()),
                language(command.language()),
                work.situation().now());
        return keep(unlessTaken(id, "/commentId", work, commands.add(comment)), work);
    }

    /**
     * Answers a comment that the actor sees.
     *
     * @return a receipt, with a remark where the text seems to speak of health, or findings
     * @throws NotFound if there is no such comment for this actor
     * @throws StaleVersion if the comment was written since the user saw it
     */
    public Outcome<Receipt> answer(TenantId tenant, Actor actor, AnswerComment command) {
        return onComment(tenant, actor, command, (comment, work) -> {
            CommentId id = CommentId.of(requireNonNull(command.answerId()));
            PlanComment answer = comment.answer(
                    id,
                    actor.person(),
                    requireNonNull(command.text()),
                    language(command.language()),
                    work.situation().now());
            return unlessTaken(id, "/answerId", work, commands.answer(comment, answer));
        });
    }

    /**
     * Says that a comment is settled.
     *
     * @return a receipt, or findings
     * @throws NotFound if there is no such comment for this actor
     * @throws StaleVersion if the comment was written since the user saw it
     */
    public Outcome<Receipt> resolve(TenantId tenant, Actor actor, ResolveComment command) {
        return onComment(
                tenant,
                actor,
                command,
                (comment, work) -> commands.resolve(
                        comment,
                        new CommentResolution(actor.person(), work.situation().now())));
    }

    /**
     * Takes back what the actor wrote, at any time and whatever the actor may do to the plan by now.
     *
     * @return a receipt, or findings
     * @throws NotFound if the actor has not written it
     * @throws StaleVersion if it was written since the user saw it
     */
    public Outcome<Receipt> withdraw(TenantId tenant, Actor actor, WithdrawComment command) {
        return desk.carryOut(tenant, actor, command, work -> {
            PlanComment comment = find(command, work);
            if (!comment.author().equals(actor.person())) {
                throw new NotFound("comment");
            }
            return work.once(() -> {
                work.requireVersion(comment.version(), command.expectedVersion());
                return keep(commands.withdraw(comment, work.situation().now()), work);
            });
        });
    }

    /**
     * What is said beside a plan as far as the actor may see it, in the order in which it was written. What was withdrawn
     * is there without words where somebody else answered it, and not at all otherwise. It is noted that the plan was
     * read.
     *
     * @throws NotFound if there is no such plan for this actor
     */
    public List<SeenComment> comments(TenantId tenant, Actor actor, PlanId id) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            DevelopmentPlan plan = ports.plans()
                    .find(tenant, id)
                    .filter(found -> situation.maySee(found, FieldGroup.HEAD))
                    .orElseThrow(() -> new NotFound("plan"));
            Desk.noteReading(situation, ports, plan.employee(), Operation.VIEW_PLAN, id.value());
            return CommentSight.seen(plan, situation, ports);
        });
    }

    private <C extends Record & CommentCommand> Outcome<Receipt> onComment(
            TenantId tenant, Actor actor, C command, BiFunction<PlanComment, Work, Outcome<PlanComment>> change) {
        return desk.carryOut(tenant, actor, command, work -> {
            PlanComment comment = find(command, work);
            DevelopmentPlan plan = work.ports()
                    .plans()
                    .find(tenant, comment.plan())
                    .filter(found -> CommentSight.sees(found, comment, work.situation()))
                    .orElseThrow(() -> new NotFound("comment"));
            return work.once(() -> {
                work.requireVersion(comment.version(), command.expectedVersion());
                return work.situation()
                        .refusal(plan, Operation.COMMENT_ON_PLAN, Set.of(CommentSight.fields(comment)))
                        .map(Outcome::<Receipt>refused)
                        .orElseGet(() -> keep(change.apply(comment, work), work));
            });
        });
    }

    private static PlanComment find(CommentCommand command, Work work) {
        return work.ports()
                .comments()
                .find(work.tenant(), CommentId.of(requireNonNull(command.commentId())))
                .orElseThrow(() -> new NotFound("comment"));
    }

    private static Locale language(@Nullable String tag) {
        return Locale.forLanguageTag(requireNonNull(tag));
    }

    private static Outcome<PlanComment> unlessTaken(
            CommentId id, String pointer, Work work, Outcome<PlanComment> outcome) {
        return work.ports().comments().find(work.tenant(), id).isPresent()
                ? Outcome.refused(Finding.error(CommentCommands.ID_TAKEN, pointer, Map.of()))
                : outcome;
    }

    private static Outcome<Receipt> keep(Outcome<PlanComment> outcome, Work work) {
        if (!(outcome instanceof Outcome.Done<PlanComment> done)) {
            return Outcome.refused(outcome.findings());
        }
        PlanComment stored = work.ports().comments().save(work.tenant(), done.value());
        done.events().forEach(event -> work.ports().outbox().add(work.tenant(), event));
        return new Outcome.Done<>(new Receipt(stored.id().value(), stored.version(), 0), done.events(), done.remarks());
    }
}
