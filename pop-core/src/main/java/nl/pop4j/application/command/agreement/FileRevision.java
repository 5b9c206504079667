package nl.pop4j.application.command.agreement;

import jakarta.validation.constraints.AssertTrue;
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
import nl.pop4j.plan.execution.Filing;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * Records that a signed revision went into the personnel file, and when and how the employee got a copy.
 *
 * <p>Example: {@code new FileRevision("c1", "plan-1", 7, 1, digest, day, "Twee jaar na einde dienst", true, day,
 * "MAIL")} says that it lies in the file and that Noor has a copy; a revision that both have not signed is refused with
 * {@code FILING-1}.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId which plan
 * @param expectedVersion the version of the plan that the user saw
 * @param revision the revision that was filed
 * @param digest the SHA-256 of what was filed, 64 lower-case hexadecimal digits
 * @param on the day on which it was filed
 * @param retentionBasis why it is kept and how long
 * @param legalHold whether it must be kept whatever its retention says
 * @param copyOn the day on which the employee got a copy, or null while that is still to be done
 * @param copyBy a name of {@code Filing.CopyMeans}, or null while that is still to be done
 */
public record FileRevision(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Min(value = 1, message = Codes.OUT_OF_RANGE) int revision,

        @Required @Pattern(regexp = "[0-9a-f]{64}", message = Codes.FORM) @Nullable String digest,

        @Required @CalendarDay @Nullable LocalDate on,

        @Written
        @CleanText
        @Size(max = UserText.SHORT, message = Codes.TOO_LONG) @Personal(DataCategory.EMPLOYMENT)
        @Nullable String retentionBasis,

        boolean legalHold,

        @CalendarDay @Nullable LocalDate copyOn,

        @NameOf(Filing.CopyMeans.class) @Nullable String copyBy)
        implements PlanCommand {

    /** Whether of day and way of the copy both are there or neither. */
    @AssertTrue(message = Codes.REQUIRED) public boolean isCopyWhole() {
        return (copyOn == null) == (copyBy == null);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "FileRevision[" + planId + "]";
    }
}
