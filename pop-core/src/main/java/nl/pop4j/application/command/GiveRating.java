package nl.pop4j.application.command;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CalendarDay;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Fills;
import nl.pop4j.application.command.form.FormOf;
import nl.pop4j.application.command.form.Lists;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.application.command.part.EvidenceInput;
import nl.pop4j.method.PlanSection;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Rates one competence of one employee. In what capacity follows from who gives the command.
 *
 * <p>Example: {@code new GiveRating("c1", "noor", "zorg", "V1", BigDecimal.valueOf(3), day)} rates Noor at level 3 of
 * {@code V1}; a level that the scale lacks is refused with {@code RATING-2}.
 *
 * @param commandId makes a repeated command have one effect
 * @param employee who is rated
 * @param framework by which framework
 * @param competence the framework's code
 * @param level the level seen
 * @param on the day for which it holds
 * @param evidence what it rests on; null counts as nothing
 */
public record GiveRating(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Personal(DataCategory.IDENTIFIER) @Nullable String employee,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String framework,

        @Written @FormOf(FormOf.Kind.COMPETENCE) @Nullable String competence,

        @Fills(PlanSection.CURRENT_LEVELS)
        @Required
        @FormOf(FormOf.Kind.LEVEL)
        @Personal(DataCategory.DEVELOPMENT)
        @Nullable BigDecimal level,

        @Required @CalendarDay @Nullable LocalDate on,

        @Size(max = 20, message = Codes.TOO_MANY) @Nullable List<@Required @Valid EvidenceInput> evidence)
        implements Command {

    /** Copies the list; none is the same as an empty one. */
    public GiveRating {
        evidence = Lists.copyOf(evidence);
    }

    /** Rates without evidence. */
    public GiveRating(
            @Nullable String commandId,
            @Personal(DataCategory.IDENTIFIER) @Nullable String employee,
            @Nullable String framework,
            @Nullable String competence,
            @Personal(DataCategory.DEVELOPMENT) @Nullable BigDecimal level,
            @Nullable LocalDate on) {
        this(commandId, employee, framework, competence, level, on, null);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "GiveRating[]";
    }
}
