package nl.pop4j.application.command.agreement;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.application.command.PlanCommand;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CalendarDay;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Fills;
import nl.pop4j.application.command.form.Lists;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.method.PlanSection;
import nl.pop4j.plan.execution.Presentation;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * Records that the plan was presented to management, who was there, and what they found.
 *
 * <p>Example: {@code new RecordPresentation("c1", "plan-1", 7, 1, day, List.of("hanna"), "CHANGES_ASKED", "Begin met
 * twee doelen.")} says what Hanna asked for; without a reason it is refused with {@code INPUT-REQUIRED}.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId which plan
 * @param expectedVersion the version of the plan that the user saw
 * @param revision the revision that was presented
 * @param on the day
 * @param attendees ids of who was there, at least one, each once
 * @param feasibility a name of {@code Presentation.Feasibility}
 * @param reason why; needed unless it was found feasible, null counts as empty
 */
public record RecordPresentation(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Min(value = 1, message = Codes.OUT_OF_RANGE) int revision,

        @Required @CalendarDay @Nullable LocalDate on,

        @Size(max = 50, message = Codes.TOO_MANY) @Personal(DataCategory.IDENTIFIER) @Nullable List<@Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) String> attendees,

        @Fills(PlanSection.PRESENTATION) @Written @NameOf(Presentation.Feasibility.class) @Nullable String feasibility,

        @CleanText @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT) @Nullable String reason)
        implements PlanCommand {

    private static final String FEASIBLE = "FEASIBLE";

    /** Copies the attendees. */
    public RecordPresentation {
        attendees = Lists.copyOf(attendees);
    }

    /** Whether somebody was there. */
    @AssertTrue(message = Codes.REQUIRED) public boolean isAttended() {
        return attendees != null && !attendees.isEmpty();
    }

    /** Whether it says why, where that is asked. */
    @AssertTrue(message = Codes.REQUIRED) public boolean isExplained() {
        return feasibility == null || FEASIBLE.equals(feasibility) || (reason != null && !reason.isBlank());
    }

    /** Without content. */
    @Override
    public String toString() {
        return "RecordPresentation[" + planId + "]";
    }
}
