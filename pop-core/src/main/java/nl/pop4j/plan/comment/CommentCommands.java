package nl.pop4j.plan.comment;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.pop4j.shared.Experimental;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.text.health.HealthWording;

/**
 * What can be done to a {@link PlanComment}. Each command gives the next comment with its event, or findings. Only its
 * author withdraws it; the caller sees to that.
 *
 * <p>Example: {@code resolve} of a comment gives it settled; a second time it is refused with {@code COMMENT-RESOLVED-1}.
 */
@Experimental
public final class CommentCommands {

    /** The plan has no such place; no arguments. */
    public static final RuleCode UNKNOWN_PLACE = RuleCode.of("COMMENT-PLACE-1");

    /** There is a comment with this id already; no arguments. */
    public static final RuleCode ID_TAKEN = RuleCode.of("COMMENT-ID-1");

    /** An answer can neither be answered nor resolved; no arguments. */
    public static final RuleCode IS_AN_ANSWER = RuleCode.of("COMMENT-ANSWER-1");

    /** It was settled before; no arguments. */
    public static final RuleCode RESOLVED = RuleCode.of("COMMENT-RESOLVED-1");

    /** It was withdrawn before; no arguments. */
    public static final RuleCode WITHDRAWN = RuleCode.of("COMMENT-WITHDRAWN-1");

    /** The text seems to speak of health; a warning, without arguments. */
    public static final RuleCode HEALTH = RuleCode.of("COMMENT-HEALTH-1");

    private final HealthWording health;

    /** Commands that look for health wording by these words. */
    public CommentCommands(HealthWording health) {
        this.health = health;
    }

    /** Puts a comment beside a plan. */
    public Outcome<PlanComment> add(PlanComment comment) {
        return new Outcome.Done<>(
                comment,
                List.of(CommentEvent.of(CommentEvent.Type.ADDED, comment, comment.at())),
                health.isFoundIn(comment.text())
                        ? Findings.of(Finding.warning(HEALTH, "/text", ImmutableMap.of()))
                        : Findings.NONE);
    }

    /** Puts an answer under a comment that is still open. */
    public Outcome<PlanComment> answer(PlanComment comment, PlanComment answer) {
        return closed(comment, "/commentId").map(Outcome::<PlanComment>refused).orElseGet(() -> add(answer));
    }

    /** Says that a comment is settled. */
    public Outcome<PlanComment> resolve(PlanComment comment, CommentResolution resolution) {
        return closed(comment, "")
                .map(Outcome::<PlanComment>refused)
                .orElseGet(() -> Outcome.done(
                        comment.resolved(resolution),
                        CommentEvent.of(CommentEvent.Type.RESOLVED, comment, resolution.at())));
    }

    /** Takes a comment back: the words go, and that there was one stays. */
    public Outcome<PlanComment> withdraw(PlanComment comment, Instant at) {
        return comment.isWithdrawn()
                ? Outcome.refused(plain(WITHDRAWN, ""))
                : Outcome.done(comment.withdrawn(at), CommentEvent.of(CommentEvent.Type.WITHDRAWN, comment, at));
    }

    private static Optional<Finding> closed(PlanComment comment, String pointer) {
        if (comment.isAnswer()) {
            return Optional.of(plain(IS_AN_ANSWER, pointer));
        }
        if (comment.isWithdrawn()) {
            return Optional.of(plain(WITHDRAWN, pointer));
        }
        return comment.isResolved() ? Optional.of(plain(RESOLVED, pointer)) : Optional.empty();
    }

    private static Finding plain(RuleCode code, String pointer) {
        return Finding.error(code, pointer, ImmutableMap.of());
    }
}
