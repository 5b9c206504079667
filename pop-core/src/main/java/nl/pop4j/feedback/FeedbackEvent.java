package nl.pop4j.feedback;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Map;
import nl.pop4j.shared.DomainEvent;
import nl.pop4j.shared.id.FeedbackId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;

/**
 * Something that happened to feedback. The giver is not in it, since the name may be hidden from who reads events.
 *
 * <p>Example: {@code new FeedbackEvent(FeedbackEvent.Type.GIVEN, FeedbackId.of("f1"), noor, topic, now).kind()} is
 * {@code feedback-given}; its details hold {@code noor} and the topic, and not who gave it.
 *
 * @param type what happened
 * @param feedback to which
 * @param employee whom it is about
 * @param topic what it is about
 * @param at when
 */
public record FeedbackEvent(Type type, FeedbackId feedback, PersonId employee, FeedbackTopic topic, Instant at)
        implements DomainEvent {

    /** What can happen to feedback. */
    public enum Type {
        /** It was given: a reason for an interaction. */
        GIVEN("feedback-given"),
        /** The giver changed who sees it. */
        VISIBILITY_CHANGED("feedback-visibility-changed"),
        /** The giver took the consent back. */
        WITHDRAWN("feedback-withdrawn");

        private final String kind;

        Type(String kind) {
            this.kind = kind;
        }
    }

    static FeedbackEvent of(Type type, Feedback feedback, Instant at) {
        return new FeedbackEvent(type, feedback.id(), feedback.employee(), feedback.topic(), at);
    }

    @Override
    public String kind() {
        return type.kind;
    }

    @Override
    public String aggregate() {
        return feedback.value();
    }

    /** Whom it is about, the kind of topic, its id or code, and its plan if it has one. */
    @Override
    public Map<String, String> details() {
        ImmutableMap.Builder<String, String> details = ImmutableMap.<String, String>builder()
                .put("employee", employee.value())
                .put("topic", topic.kind().name())
                .put("element", topic.element());
        PlanId plan = topic.plan();
        if (plan != null) {
            details.put("plan", plan.value());
        }
        return details.buildOrThrow();
    }
}
