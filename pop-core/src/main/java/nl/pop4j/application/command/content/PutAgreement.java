package nl.pop4j.application.command.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.pop4j.application.command.PlanCommand;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CalendarDay;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.actor.Party;
import org.jspecify.annotations.Nullable;

/**
 * Adds a promise, or writes it anew in its place.
 *
 * <p>Example: {@code new PutAgreement("c1", "plan-1", 7, "b1", "EMPLOYER", "De cursus telt als werktijd.", due, 0, 960)}
 * lets the employer promise that, for 16 hours.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId which plan
 * @param expectedVersion the version of the plan that the user saw
 * @param agreementId names the agreement within the plan
 * @param obliged a name of {@code Party}: who promises
 * @param content what is promised
 * @param due by when
 * @param amountCents the money that is promised, in euro cents; 0 for none
 * @param minutes the time that is promised; 0 for none
 */
public record PutAgreement(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String agreementId,

        @Written @NameOf(Party.class) @Nullable String obliged,

        @Written
        @CleanText
        @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT)
        @Nullable String content,

        @Required @CalendarDay @Nullable LocalDate due,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) @Max(value = Bounds.MOST_CENTS, message = Codes.OUT_OF_RANGE) long amountCents,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) @Max(value = Agreement.MOST_MINUTES, message = Codes.OUT_OF_RANGE) int minutes)
        implements PlanCommand {

    /** A promise of neither money nor time. */
    public PutAgreement(
            @Nullable String commandId,
            @Nullable String planId,
            long expectedVersion,
            @Nullable String agreementId,
            @Nullable String obliged,
            @Nullable String content,
            @Nullable LocalDate due) {
        this(commandId, planId, expectedVersion, agreementId, obliged, content, due, 0, 0);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "PutAgreement[" + planId + "]";
    }
}
