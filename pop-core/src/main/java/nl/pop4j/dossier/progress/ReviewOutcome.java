package nl.pop4j.dossier.progress;

import java.time.LocalDate;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;

/**
 * One review that was held: what was heard, and only then what was agreed.
 *
 * <p>Example: {@code new ReviewOutcome(monday, "", "")} was held on Monday and has no report yet.
 *
 * @param heldOn the day
 * @param heard what the parties told each other; empty as long as there is no report
 * @param agreed what they agreed, possibly empty
 */
public record ReviewOutcome(
        LocalDate heldOn,
        @Personal(DataCategory.DEVELOPMENT) String heard,
        @Personal(DataCategory.DEVELOPMENT) String agreed) {

    /** The day only. */
    @Override
    public String toString() {
        return "ReviewOutcome[" + heldOn + "]";
    }
}
