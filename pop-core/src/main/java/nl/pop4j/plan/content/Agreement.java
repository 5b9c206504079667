package nl.pop4j.plan.content;

import java.time.LocalDate;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.id.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * A promise that one side makes to the other. Whether it was kept belongs to the execution record.
 *
 * <p>Example: {@code new Agreement("b1", Party.EMPLOYER, "Ahmed regelt een buddy.", day)} is a promise of the
 * employer's, due on that day; {@code with(Money.ofEuros(250), 480)} says that it takes 250 euros and eight hours.
 *
 * @param id names it within the plan, 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 * @param obliged who promises
 * @param content what is promised, 1 to 8,000 characters
 * @param due the last day on which it can be kept
 * @param amount the money that is promised, more than nothing, or null where none is
 * @param minutes the time that is promised, 1 to 600,000, or null where none is
 */
public record Agreement(
        String id,
        Party obliged,
        @Personal(DataCategory.DEVELOPMENT) String content,
        LocalDate due,
        @Nullable Money amount,
        @Nullable Integer minutes) {

    /** The most minutes that can be promised. */
    public static final int MOST_MINUTES = 600_000;

    /**
     * Checks id, text, amount and minutes.
     *
     * @throws IllegalArgumentException if the id has another form, the content is blank, too long or unclean, the amount
     *     is nothing, or the minutes lie outside their bounds
     */
    public Agreement {
        if (!Identifiers.isValid(id)) {
            throw new IllegalArgumentException("id must be 1 to 64 of A-Z a-z 0-9 . _ -");
        }
        UserText.checked("content", content, UserText.LONG);
        if (content.isBlank()) {
            throw new IllegalArgumentException("content must not be blank");
        }
        if (amount != null && amount.equals(Money.ZERO)) {
            throw new IllegalArgumentException("amount must be more than nothing");
        }
        if (minutes != null && (minutes < 1 || minutes > MOST_MINUTES)) {
            throw new IllegalArgumentException("minutes must be 1 to 600000");
        }
    }

    /** A promise of neither money nor time. */
    public Agreement(String id, Party obliged, String content, LocalDate due) {
        this(id, obliged, content, due, null, null);
    }

    /**
     * The same promise of this much.
     *
     * @param money how much money; zero for none
     * @param time how many minutes; 0 for none
     * @throws IllegalArgumentException if the minutes lie outside their bounds
     */
    public Agreement with(Money money, int time) {
        return new Agreement(
                id, obliged, content, due, money.equals(Money.ZERO) ? null : money, time == 0 ? null : time);
    }

    /** The same promise without its amount. */
    public Agreement withoutAmount() {
        return new Agreement(id, obliged, content, due, null, minutes);
    }

    /** The id and the side only. */
    @Override
    public String toString() {
        return "Agreement[" + id + " by " + obliged + "]";
    }
}
