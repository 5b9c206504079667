package nl.pop4j.plan.comment;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Map;
import nl.pop4j.shared.DomainEvent;
import nl.pop4j.shared.id.CommentId;
import nl.pop4j.shared.id.PlanId;

/**
 * Something that happened to a comment. Neither its author nor its place is in it, since who reads events need not be
 * allowed to see them.
 *
 * <p>{@link CommentCommands} gives one with each change.
 *
 * @param type what happened
 * @param comment to which comment
 * @param thread the comment that it answers, or itself
 * @param plan beside which plan
 * @param at when
 */
public record CommentEvent(Type type, CommentId comment, CommentId thread, PlanId plan, Instant at)
        implements DomainEvent {

    /** What can happen to a comment. */
    public enum Type {
        /** It was written. */
        ADDED("comment-added"),
        /** It is settled. */
        RESOLVED("comment-resolved"),
        /** Its author took it back. */
        WITHDRAWN("comment-withdrawn");

        private final String kind;

        Type(String kind) {
            this.kind = kind;
        }
    }

    static CommentEvent of(Type type, PlanComment comment, Instant at) {
        return new CommentEvent(type, comment.id(), comment.thread(), comment.plan(), at);
    }

    @Override
    public String kind() {
        return type.kind;
    }

    @Override
    public String aggregate() {
        return comment.value();
    }

    /** Its plan, and its thread. */
    @Override
    public Map<String, String> details() {
        return ImmutableMap.of("plan", plan.value(), "thread", thread.value());
    }
}
