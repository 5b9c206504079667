package nl.pop4j.conversation.invitation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.pop4j.form.Questionnaire;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * What both sides read beforehand, in plain language.
 *
 * <p>Example: {@code new Invitation(LocalizedText.DUTCH, "We kijken hoe je cursus gaat.", agenda, "", null, 5, monday,
 * null)} leaves Noor at least five working days to prepare, with nothing to take along.
 *
 * @param language the language of the texts
 * @param purpose what the talk is for, 1 to 8,000 characters
 * @param agenda what is talked about, in order
 * @param course how the talk goes, possibly empty, at most 8,000 characters
 * @param questionnaire what to take along, or null for none
 * @param leadDays how many working days there are at least to prepare, 0 to 60
 * @param sentOn the day on which it goes out
 * @param withoutPicture why someone is invited before there is a picture of what the person can do, or null when there
 *     is one
 */
public record Invitation(
        Locale language,
        @Personal(DataCategory.DEVELOPMENT) String purpose,
        List<AgendaItem> agenda,
        @Personal(DataCategory.DEVELOPMENT) String course,
        @Nullable Questionnaire questionnaire,
        int leadDays,
        LocalDate sentOn,
        @Personal(DataCategory.DEVELOPMENT) @Nullable String withoutPicture) {

    /** The longest lead time, in working days. */
    public static final int LONGEST_LEAD = 60;

    /**
     * Copies the agenda and checks the texts.
     *
     * @throws IllegalArgumentException if the purpose is blank, a text too long or unclean, or the lead time out of
     *     range
     */
    public Invitation {
        agenda = ImmutableList.copyOf(agenda);
        UserText.checked("purpose", purpose, UserText.LONG);
        UserText.checked("course", course, UserText.LONG);
        if (withoutPicture != null) {
            UserText.checked("withoutPicture", withoutPicture, UserText.LONG);
        }
        if (purpose.isBlank()) {
            throw new IllegalArgumentException("purpose must not be blank");
        }
        if (leadDays < 0 || leadDays > LONGEST_LEAD) {
            throw new IllegalArgumentException("leadDays must be 0 to " + LONGEST_LEAD);
        }
    }

    /** Whether the agenda has an item on this topic. */
    public boolean covers(AgendaItem.Topic topic) {
        return agenda.stream().anyMatch(item -> item.topic() == topic);
    }

    /** The day only. */
    @Override
    public String toString() {
        return "Invitation[sentOn=" + sentOn + ", " + agenda.size() + " items]";
    }
}
