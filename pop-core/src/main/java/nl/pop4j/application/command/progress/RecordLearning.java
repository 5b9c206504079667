package nl.pop4j.application.command.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CalendarDay;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.FormOf;
import nl.pop4j.application.command.form.Lists;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.application.command.part.AttachmentInput;
import nl.pop4j.assessment.Evidence;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * Records that something was learnt: a course result, or what an xAPI statement says, as the host hands it over.
 *
 * <p>Example: {@code new RecordLearning("c1", "plan-1", "a1", "result-9", "CERTIFICATE", "Medicatie geven",
 * "Zorgacademie", List.of("V1"), 90, day, later)} makes activity {@code a1} finished; {@code result-9} once more
 * changes nothing.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId which plan
 * @param activityId to which activity it belongs
 * @param event the id that the learning platform gave it, such as that of an xAPI statement; it counts once, whatever the
 *     command
 * @param kind a name of {@code Evidence.Kind}
 * @param title what was learnt
 * @param issuer who offers it, or null
 * @param competences to which competences it belongs; none counts as those of the activity's goal
 * @param minutes the employee's minutes spent on it
 * @param on the day on which it was finished
 * @param expires the first day on which it no longer counts, or null
 * @param attachment the file that belongs to it, such as the badge, or null
 */
public record RecordLearning(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String activityId,

        @Written @CleanText @Size(max = UserText.SHORT, message = Codes.TOO_LONG) @Nullable String event,

        @Written @NameOf(Evidence.Kind.class) @Nullable String kind,

        @Written
        @CleanText
        @Size(max = UserText.SHORT, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT)
        @Nullable String title,

        @CleanText @Size(max = UserText.SHORT, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT) @Nullable String issuer,

        @Size(max = 50, message = Codes.TOO_MANY) @Nullable List<@Required @FormOf(FormOf.Kind.COMPETENCE) String> competences,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) @Max(value = 600_000, message = Codes.OUT_OF_RANGE) int minutes,

        @Required @CalendarDay @Nullable LocalDate on,

        @CalendarDay @Nullable LocalDate expires,
        @Valid @Nullable AttachmentInput attachment)
        implements Command {

    /** Copies the list; none is the same as an empty one. */
    public RecordLearning {
        competences = Lists.copyOf(competences);
    }

    /** Records a result without a file. */
    public RecordLearning(
            @Nullable String commandId,
            @Nullable String planId,
            @Nullable String activityId,
            @Nullable String event,
            @Nullable String kind,
            @Personal(DataCategory.DEVELOPMENT) @Nullable String title,
            @Personal(DataCategory.DEVELOPMENT) @Nullable String issuer,
            @Nullable List<String> competences,
            int minutes,
            @Nullable LocalDate on,
            @Nullable LocalDate expires) {
        this(commandId, planId, activityId, event, kind, title, issuer, competences, minutes, on, expires, null);
    }

    /** Whether it does not expire before it begins to count; true while a day is missing. */
    @AssertTrue(message = Codes.DATES_REVERSED) public boolean isExpiryInOrder() {
        return on == null || expires == null || expires.isAfter(on);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "RecordLearning[" + planId + "]";
    }
}
