package nl.pop4j.application.command.part;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.pop4j.application.command.form.CalendarDay;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.assessment.Evidence;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation rests on.
 *
 * <p>Example: {@code new EvidenceInput("PRODUCT", "Verslag", day, null)} is a report of that day, which does not
 * expire.
 *
 * @param kind a name of {@code Evidence.Kind}
 * @param description in the words of whoever adds it
 * @param on the day it dates from
 * @param expires the first day on which it no longer counts, or null
 */
public record EvidenceInput(
        @Written @NameOf(Evidence.Kind.class) @Nullable String kind,

        @Written
        @CleanText
        @Size(max = UserText.SHORT, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT)
        @Nullable String description,

        @Required @CalendarDay @Nullable LocalDate on,

        @CalendarDay @Nullable LocalDate expires) {

    /** Whether it does not expire before it begins to count; true while a day is missing. */
    @AssertTrue(message = Codes.DATES_REVERSED) public boolean isExpiryInOrder() {
        return on == null || expires == null || expires.isAfter(on);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "EvidenceInput[]";
    }
}
