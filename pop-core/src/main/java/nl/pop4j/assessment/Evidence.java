package nl.pop4j.assessment;

import java.time.LocalDate;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * What a rating rests on.
 *
 * @param kind what it is
 * @param description in the words of whoever added it, 1 to 200 characters
 * @param on the day it dates from
 * @param expires the first day on which it no longer counts, or null if it keeps
 */
public record Evidence(
        Kind kind,
        @Personal(DataCategory.DEVELOPMENT) String description,
        LocalDate on,
        @Nullable LocalDate expires) {

    /** What a piece of evidence is. */
    public enum Kind {
        /** A diploma, certificate or licence. */
        CERTIFICATE,
        /** What others said. */
        FEEDBACK,
        /** Something made. */
        PRODUCT,
        /** Behaviour seen, for instance by situation, task, action, result and reflection (STARR). */
        OBSERVATION,
        /** An Open Badge. */
        OPEN_BADGE
    }

    /**
     * Checks text and dates.
     *
     * @throws IllegalArgumentException if the description is blank, too long or unclean, or it expires before its date
     */
    public Evidence {
        UserText.checked("description", description, UserText.SHORT);
        if (description.isBlank()) {
            throw new IllegalArgumentException("description must not be blank");
        }
        if (expires != null && !expires.isAfter(on)) {
            throw new IllegalArgumentException("expires must be after on");
        }
    }

    /** Whether it counts on this day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(on) && (expires == null || day.isBefore(expires));
    }

    /** The kind and dates only. */
    @Override
    public String toString() {
        return "Evidence[" + kind + " on " + on + "]";
    }
}
