package nl.pop4j.plan.content;

import java.time.LocalDate;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.id.Identifiers;

/**
 * A promise that one side makes to the other. Whether it was kept belongs to the execution record.
 *
 * <p>Example: {@code new Agreement("b1", Party.EMPLOYER, "Ahmed regelt een buddy.", day)} is a promise of the
 * employer's, due on that day.
 *
 * @param id names it within the plan, 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 * @param obliged who promises
 * @param content what is promised, 1 to 8,000 characters
 * @param due the last day on which it can be kept
 */
public record Agreement(
        String id,
        Party obliged,
        @Personal(DataCategory.DEVELOPMENT) String content,
        LocalDate due) {

    /**
     * Checks id and text.
     *
     * @throws IllegalArgumentException if the id has another form, or the content is blank, too long or unclean
     */
    public Agreement {
        if (!Identifiers.isValid(id)) {
            throw new IllegalArgumentException("id must be 1 to 64 of A-Z a-z 0-9 . _ -");
        }
        UserText.checked("content", content, UserText.LONG);
        if (content.isBlank()) {
            throw new IllegalArgumentException("content must not be blank");
        }
    }

    /** The id and the side only. */
    @Override
    public String toString() {
        return "Agreement[" + id + " by " + obliged + "]";
    }
}
