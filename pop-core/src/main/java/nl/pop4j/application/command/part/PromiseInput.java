package nl.pop4j.application.command.part;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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
 * What one side promised in a conversation.
 *
 * <p>Example: {@code new PromiseInput("b1", "EMPLOYER", "Ik help je.", day, 0, 120)} promises two hours of help.
 *
 * @param promiseId names it within the record
 * @param obliged a name of {@code Party}: who promises
 * @param content what is promised
 * @param due the last day on which it can be kept
 * @param amountCents the money that is promised, in euro cents; 0 for none
 * @param minutes the time that is promised; 0 for none
 */
public record PromiseInput(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String promiseId,

        @Written @NameOf(Party.class) @Nullable String obliged,

        @Written
        @CleanText
        @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT)
        @Nullable String content,

        @Required @CalendarDay @Nullable LocalDate due,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) @Max(value = Bounds.MOST_CENTS, message = Codes.OUT_OF_RANGE) long amountCents,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) @Max(value = Agreement.MOST_MINUTES, message = Codes.OUT_OF_RANGE) int minutes) {

    /** A promise of neither money nor time. */
    public PromiseInput(
            @Nullable String promiseId, @Nullable String obliged, @Nullable String content, @Nullable LocalDate due) {
        this(promiseId, obliged, content, due, 0, 0);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "PromiseInput[" + promiseId + "]";
    }
}
