package nl.pop4j.application.command.profile;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CalendarDay;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Fills;
import nl.pop4j.application.command.form.FormOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.method.PlanSection;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * Joins an ambition with a need of the organisation, or does so anew.
 *
 * <p>Example: {@code new PutInsight("c1", "noor", 1, "i1", "amb", "o1", "V1", "Dat past bij elkaar.", "nl", day)} joins
 * what Noor wants with {@code o1}; a need that nobody stated is refused with {@code PROFILE-INSIGHT-2}.
 *
 * @param commandId makes a repeated command have one effect
 * @param employee whose profile
 * @param expectedVersion the version of the profile that the user saw
 * @param insightId names the insight within the profile
 * @param ambition id of the ambition
 * @param need id of the organisation's need
 * @param competence the competence that serves both, or null
 * @param text what the employee sees in it
 * @param language the language of the text, a BCP 47 tag
 * @param on the day it dates from
 */
public record PutInsight(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Personal(DataCategory.IDENTIFIER) @Nullable String employee,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String insightId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String ambition,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String need,

        @FormOf(FormOf.Kind.COMPETENCE) @Nullable String competence,

        @Fills(PlanSection.INSIGHTS)
        @Written
        @CleanText
        @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT)
        @Nullable String text,

        @Written @FormOf(FormOf.Kind.LANGUAGE) @Nullable String language,
        @Required @CalendarDay @Nullable LocalDate on)
        implements ProfileCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "PutInsight[]";
    }
}
