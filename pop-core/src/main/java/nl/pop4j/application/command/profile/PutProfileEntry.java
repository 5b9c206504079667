package nl.pop4j.application.command.profile;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CalendarDay;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.FormOf;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.profile.ProfileKind;
import nl.pop4j.profile.ProfileSource;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * Writes an entry of a profile, or writes it anew in its place.
 *
 * <p>Example: {@code new PutProfileEntry("c1", "noor", 0, "amb", "AMBITION", "Praktijkopleider worden", "nl", null,
 * day, null)} is an ambition for five years, in Noor's own words; the profile is then at version 1.
 *
 * @param commandId makes a repeated command have one effect
 * @param employee whose profile
 * @param expectedVersion the version of the profile that the user saw
 * @param entryId names the entry within the profile
 * @param kind a name of {@code ProfileKind}
 * @param text what it says
 * @param language the language of the text, a BCP 47 tag
 * @param source a name of {@code ProfileSource}; null counts as the employee
 * @param on the day it dates from
 * @param until for an ambition its last day; null counts as five years from the day; of no meaning for others
 * @param instrument for a learning style with what it was determined; of no meaning for others
 */
public record PutProfileEntry(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Personal(DataCategory.IDENTIFIER) @Nullable String employee,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String entryId,

        @Written @NameOf(ProfileKind.class) @Nullable String kind,

        @Written
        @CleanText
        @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT)
        @Nullable String text,

        @Written @FormOf(FormOf.Kind.LANGUAGE) @Nullable String language,
        @NameOf(ProfileSource.class) @Nullable String source,
        @Required @CalendarDay @Nullable LocalDate on,
        @CalendarDay @Nullable LocalDate until,

        @CleanText @Size(max = UserText.SHORT, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT) @Nullable String instrument)
        implements ProfileCommand {

    /** An entry that is no learning style. */
    public PutProfileEntry(
            @Nullable String commandId,
            @Nullable String employee,
            long expectedVersion,
            @Nullable String entryId,
            @Nullable String kind,
            @Nullable String text,
            @Nullable String language,
            @Nullable String source,
            @Nullable LocalDate on,
            @Nullable LocalDate until) {
        this(commandId, employee, expectedVersion, entryId, kind, text, language, source, on, until, null);
    }

    /** Whether an ambition does not end before it begins; true while one of the days is missing. */
    @AssertTrue(message = Codes.DATES_REVERSED) public boolean isHorizonInOrder() {
        return on == null || until == null || !until.isBefore(on);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "PutProfileEntry[]";
    }
}
