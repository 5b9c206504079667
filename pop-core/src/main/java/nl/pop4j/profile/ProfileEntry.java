package nl.pop4j.profile;

import java.time.LocalDate;
import java.util.Locale;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.Supplier;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.id.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a profile tells, with its source and date.
 *
 * <p>Example: {@code ProfileEntry.of("e1", ProfileKind.EXPERIENCE, "Drie jaar thuiszorg", DUTCH, day)}.
 *
 * @param id names it within the profile, 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 * @param kind what it tells
 * @param text in whose own words, 1 to 8,000 characters
 * @param language the language of the text
 * @param source where it comes from
 * @param on the day it dates from
 * @param shared whether others than the employee may read it
 * @param horizon for an ambition the days until when; null for everything else
 */
public record ProfileEntry(
        String id,
        ProfileKind kind,
        @Personal(DataCategory.DEVELOPMENT) String text,
        Locale language,
        @Supplier ProfileSource source,
        LocalDate on,
        boolean shared,
        @Nullable DateRange horizon) {

    /** How many years an ambition looks ahead unless told otherwise (DOMAIN 3.2). */
    public static final int AMBITION_YEARS = 5;

    /**
     * Checks id, text and horizon.
     *
     * @throws IllegalArgumentException if the id has another form, the text is blank, too long or unclean, or there is a
     *     horizon without ambition or an ambition without horizon
     */
    public ProfileEntry {
        if (!Identifiers.isValid(id)) {
            throw new IllegalArgumentException("id must be 1 to 64 of A-Z a-z 0-9 . _ -");
        }
        UserText.checked("text", text, UserText.LONG);
        if (text.isBlank()) {
            throw new IllegalArgumentException("text must not be blank");
        }
        if ((kind == ProfileKind.AMBITION) != (horizon != null)) {
            throw new IllegalArgumentException("horizon must be given for an ambition, and for nothing else");
        }
    }

    /** What the employee said on a day, not shared yet; an ambition for {@value #AMBITION_YEARS} years from that day. */
    public static ProfileEntry of(String id, ProfileKind kind, String text, Locale language, LocalDate on) {
        return new ProfileEntry(
                id,
                kind,
                text,
                language,
                ProfileSource.EMPLOYEE,
                on,
                false,
                kind == ProfileKind.AMBITION ? DateRange.of(on, on.plusYears(AMBITION_YEARS)) : null);
    }

    /** The same from another source. */
    public ProfileEntry from(ProfileSource other) {
        return new ProfileEntry(id, kind, text, language, other, on, shared, horizon);
    }

    /** The same ambition for other days. */
    public ProfileEntry until(DateRange other) {
        return new ProfileEntry(id, kind, text, language, source, on, shared, other);
    }

    /** The same, for others to read, too. */
    public ProfileEntry share() {
        return new ProfileEntry(id, kind, text, language, source, on, true, horizon);
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "ProfileEntry[" + id + ", " + kind + " on " + on + "]";
    }
}
