package nl.pop4j.feedback;

import java.time.LocalDate;
import java.util.Locale;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.id.FeedbackId;
import nl.pop4j.shared.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Feedback as one reader sees it.
 *
 * <p>{@link FeedbackTopic} shows what it can be about.
 *
 * @param id names it
 * @param employee whom it is about
 * @param giver who says it; null where the giver keeps the name from this reader
 * @param direction from where it comes; null where it would tell who the giver is
 * @param topic what it is about
 * @param text what is said
 * @param language the language of the text
 * @param on the day on which it was given
 */
public record SeenFeedback(
        FeedbackId id,
        @Personal(DataCategory.IDENTIFIER) PersonId employee,
        @Personal(DataCategory.IDENTIFIER) @Nullable PersonId giver,
        @Nullable FeedbackDirection direction,
        FeedbackTopic topic,
        @Personal(DataCategory.DEVELOPMENT) String text,
        Locale language,
        LocalDate on) {

    /** Without people and words. */
    @Override
    public String toString() {
        return "SeenFeedback[" + id + ", " + topic.kind() + "]";
    }
}
