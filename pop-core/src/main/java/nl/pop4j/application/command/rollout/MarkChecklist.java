package nl.pop4j.application.command.rollout;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CalendarDay;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.rollout.basis.ChecklistPoint;
import org.jspecify.annotations.Nullable;

/**
 * Dates a point of the checklist.
 *
 * <p>Example: {@code new MarkChecklist("c1", "prog-1", 7, "WORKS_COUNCIL_CONSENT", due, null)} is to be done by
 * that day, and is not done.
 *
 * @param commandId makes a repeated command have one effect
 * @param programmeId which programme
 * @param expectedVersion the version of the programme that the user saw
 * @param point a name of {@code ChecklistPoint}
 * @param dueOn the day by which it should be done, or null
 * @param doneOn the day on which it was done, or null
 */
public record MarkChecklist(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String programmeId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Written @NameOf(ChecklistPoint.class) @Nullable String point,

        @CalendarDay @Nullable LocalDate dueOn,

        @CalendarDay @Nullable LocalDate doneOn)
        implements ProgrammeCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "MarkChecklist[" + programmeId + "]";
    }
}
