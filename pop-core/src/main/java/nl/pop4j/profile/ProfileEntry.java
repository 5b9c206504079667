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
 * @param instrument for a learning style what it was found out with, 1 to 200 characters; null for everything else
 */
public record ProfileEntry(
        String id,
        ProfileKind kind,
        @Personal(DataCategory.DEVELOPMENT) String text,
        Locale language,
        @Supplier ProfileSource source,
        LocalDate on,
        boolean shared,
        @Nullable DateRange horizon,
        @Personal(DataCategory.DEVELOPMENT) @Nullable String instrument) {

    /** How many years an ambition looks ahead unless told otherwise (DOMAIN 3.2). */
    public static final int AMBITION_YEARS = 5;

    /**
     * Checks id, texts and horizon.
     *
     * @throws IllegalArgumentException if the id has another form, a text is blank, too long or unclean, there is a
     *     horizon without ambition or an ambition without horizon, an instrument without learning style or a learning
     *     style without instrument, or a learning style that one side determined alone
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
        if ((kind == ProfileKind.LEARNING_STYLE) != (instrument != null)) {
            throw new IllegalArgumentException("instrument must be given for a learning style, and for nothing else");
        }
        if (instrument != null) {
            checkStyle(instrument, source);
        }
    }

    /**
     * What the employee said on a day, not shared yet; an ambition for {@value #AMBITION_YEARS} years from that day.
     *
     * @throws IllegalArgumentException as the constructor, and for a learning style: {@link #learningStyle} makes one
     */
    public static ProfileEntry of(String id, ProfileKind kind, String text, Locale language, LocalDate on) {
        return new ProfileEntry(
                id,
                kind,
                text,
                language,
                ProfileSource.EMPLOYEE,
                on,
                false,
                kind == ProfileKind.AMBITION ? DateRange.of(on, on.plusYears(AMBITION_YEARS)) : null,
                null);
    }

    /**
     * How the employee prefers to learn, as both found on a day (DOMAIN 4.7); not shared yet. Nobody has to have one, no
     * rule reads it, and nothing follows from it.
     *
     * <p>Example: {@code learningStyle("ls", "Ik doe het liefst eerst zelf.", DUTCH, day, "leerstijlentest van Kolb",
     * ProfileSource.MANAGER)}.
     *
     * @param text how, in the employee's own words
     * @param instrument with what it was found out, such as the name of a test or talk
     * @param with with whom: a source that {@linkplain ProfileSource#isTogether() is together}
     */
    public static ProfileEntry learningStyle(
            String id, String text, Locale language, LocalDate on, String instrument, ProfileSource with) {
        return new ProfileEntry(id, ProfileKind.LEARNING_STYLE, text, language, with, on, false, null, instrument);
    }

    private static void checkStyle(String instrument, ProfileSource source) {
        UserText.checked("instrument", instrument, UserText.SHORT);
        if (instrument.isBlank()) {
            throw new IllegalArgumentException("instrument must not be blank");
        }
        if (!source.isTogether()) {
            throw new IllegalArgumentException("source must be somebody together with the employee");
        }
    }

    /** The same from another source. */
    public ProfileEntry from(ProfileSource other) {
        return new ProfileEntry(id, kind, text, language, other, on, shared, horizon, instrument);
    }

    /** The same ambition for other days. */
    public ProfileEntry until(DateRange other) {
        return new ProfileEntry(id, kind, text, language, source, on, shared, other, instrument);
    }

    /** The same, for others to read, too. */
    public ProfileEntry share() {
        return new ProfileEntry(id, kind, text, language, source, on, true, horizon, instrument);
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "ProfileEntry[" + id + ", " + kind + " on " + on + "]";
    }
}
