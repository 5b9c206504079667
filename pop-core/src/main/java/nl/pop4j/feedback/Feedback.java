package nl.pop4j.feedback;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.gap.DevelopmentNeed;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.Supplier;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.id.FeedbackId;
import nl.pop4j.shared.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What one person tells another about a competence, goal or activity. {@link FeedbackCommands} make and change it.
 *
 * <p>It is kept for as long as the giver consents: once withdrawn, it has no words any more.
 *
 * <p>{@link FeedbackTopic} shows what it can be about.
 *
 * @param id names it
 * @param employee whom it is about
 * @param giver who says it
 * @param direction from where it comes
 * @param topic what it is about
 * @param text what is said, 1 to 8,000 characters; empty once it was withdrawn
 * @param language the language of the text
 * @param on the day on which it was given, and the giver consented to its being shared
 * @param visibility from whom the giver keeps it
 * @param withdrawnOn the day on which the giver took the consent back, or null
 * @param version how often it was stored
 */
public record Feedback(
        FeedbackId id,
        @Personal(DataCategory.IDENTIFIER) PersonId employee,
        @Supplier @Personal(DataCategory.IDENTIFIER) PersonId giver,
        FeedbackDirection direction,
        FeedbackTopic topic,
        @Personal(DataCategory.DEVELOPMENT) String text,
        Locale language,
        LocalDate on,
        FeedbackVisibility visibility,
        @Nullable LocalDate withdrawnOn,
        Version version) {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is too long or unclean, blank though nothing was withdrawn, or there
     *     though it was
     */
    public Feedback {
        UserText.checked("text", text, UserText.LONG);
        if (text.isBlank() != (withdrawnOn != null)) {
            throw new IllegalArgumentException("text must be there until it is withdrawn, and not longer");
        }
    }

    /** The feedback as it is after being stored once more. */
    public Feedback at(Version stored) {
        return new Feedback(id, employee, giver, direction, topic, text, language, on, visibility, withdrawnOn, stored);
    }

    /** Whether the giver took the consent back. */
    public boolean isWithdrawn() {
        return withdrawnOn != null;
    }

    /**
     * What somebody gets to see of it: the giver always all, others nothing once it was withdrawn or where it is hidden
     * from one of their roles.
     *
     * @param reader who looks
     * @param roles the reader's roles towards the employee
     */
    public Optional<SeenFeedback> seenBy(PersonId reader, Set<Role> roles) {
        if (isWithdrawn() || (!reader.equals(giver) && !visibility.shows(roles))) {
            return Optional.empty();
        }
        boolean named = reader.equals(giver) || visibility.names(roles);
        // With one manager the direction would be as good as a name.
        return Optional.of(new SeenFeedback(
                id, employee, named ? giver : null, named ? direction : null, topic, text, language, on));
    }

    /**
     * The need that follows from it, in the words of who takes it up.
     *
     * @param need id of the need within its plan
     * @param domain the field of work or life it belongs to, possibly empty
     * @param words what is needed; not the giver's own words, which may be withdrawn
     * @throws IllegalArgumentException if id or texts have another form
     */
    public DevelopmentNeed need(String need, String domain, String words) {
        CompetenceCode competence =
                topic.kind() == FeedbackTopic.Kind.COMPETENCE ? CompetenceCode.of(topic.element()) : null;
        return new DevelopmentNeed(need, DevelopmentNeed.Source.FEEDBACK, competence, domain, words);
    }

    Feedback with(FeedbackVisibility other) {
        return new Feedback(id, employee, giver, direction, topic, text, language, on, other, withdrawnOn, version);
    }

    Feedback withdrawn(LocalDate day) {
        return new Feedback(id, employee, giver, direction, topic, "", language, on, visibility, day, version);
    }

    /** Without people and words. */
    @Override
    public String toString() {
        return "Feedback[" + id + ", " + topic.kind() + "]";
    }
}
