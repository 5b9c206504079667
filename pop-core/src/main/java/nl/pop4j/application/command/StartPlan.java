package nl.pop4j.application.command;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CalendarDay;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.FormOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Begins a plan with an empty working copy, or with what an earlier plan hands over.
 *
 * <p>Example: {@code new StartPlan("c1", "plan-1", "noor", "nl", first, last, "zorg")} begins Noor's plan from the
 * first to the last day, both included.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId which plan
 * @param employee whose plan it will be
 * @param language BCP 47 tag of the language in which it is written, such as {@code nl}
 * @param first first day of the horizon
 * @param last last day of the horizon, included
 * @param framework the competence framework by which it is made
 * @param method code of one of the tenant's methods; null counts as {@code SIX_STEPS}
 * @param employment the host's code of the employment, or null where the person has only one
 * @param role the role that it is for, by the framework's code, or null
 * @param predecessor the ended plan that hands over what goes on, or null
 */
public record StartPlan(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Personal(DataCategory.IDENTIFIER) @Nullable String employee,

        @Written @Size(max = 35, message = Codes.TOO_LONG) @FormOf(FormOf.Kind.LANGUAGE) @Nullable String language,

        @Required @CalendarDay @Nullable LocalDate first,
        @Required @CalendarDay @Nullable LocalDate last,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String framework,

        @Size(max = 64, message = Codes.TOO_LONG) @Nullable String method,

        @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String employment,

        @Size(max = 500, message = Codes.TOO_LONG) @FormOf(FormOf.Kind.ROLE) @Nullable String role,

        @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String predecessor)
        implements PlanCommand {

    private static final int MOST_YEARS = 10;

    /** Begins a plan by the six steps. */
    public StartPlan(
            @Nullable String commandId,
            @Nullable String planId,
            @Personal(DataCategory.IDENTIFIER) @Nullable String employee,
            @Nullable String language,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable String framework) {
        this(commandId, planId, employee, language, first, last, framework, null);
    }

    /** Begins a plan that names no employment, role or earlier plan. */
    public StartPlan(
            @Nullable String commandId,
            @Nullable String planId,
            @Personal(DataCategory.IDENTIFIER) @Nullable String employee,
            @Nullable String language,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable String framework,
            @Nullable String method) {
        this(commandId, planId, employee, language, first, last, framework, method, null, null, null);
    }

    /** Version 0: a plan that does not exist yet. */
    @Override
    public long expectedVersion() {
        return 0;
    }

    /** Whether the last day does not come before the first; true while one is missing. */
    @AssertTrue(message = Codes.DATES_REVERSED) public boolean isHorizonInOrder() {
        return first == null || last == null || !last.isBefore(first);
    }

    /** Whether the horizon is at most ten years; true while a day is missing. */
    @AssertTrue(message = Codes.HORIZON_TOO_LONG) public boolean isHorizonBounded() {
        return first == null || last == null || ChronoUnit.YEARS.between(first, last) < MOST_YEARS;
    }

    /** Without content. */
    @Override
    public String toString() {
        return "StartPlan[" + planId + "]";
    }
}
