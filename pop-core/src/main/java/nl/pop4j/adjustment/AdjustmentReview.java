package nl.pop4j.adjustment;

import java.time.LocalDate;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.Supplier;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.actor.Party;

/**
 * How an adjustment was found to work, on one day.
 *
 * <p>{@link AdjustmentCommands} shows how one is written.
 *
 * @param on the day
 * @param by which side wrote it down
 * @param effect whether it helps
 * @param note what was said about it, at most 8,000 characters, possibly empty
 */
public record AdjustmentReview(
        LocalDate on,
        @Supplier Party by,
        @Personal(DataCategory.SPECIAL) Effect effect,
        @Personal(DataCategory.SPECIAL) String note) {

    /** Whether an adjustment helps. */
    public enum Effect {
        /** It does what it was agreed for. */
        HELPS,
        /** It helps, and not enough. */
        HELPS_IN_PART,
        /** It does not help. */
        DOES_NOT_HELP
    }

    /**
     * Checks the note.
     *
     * @throws IllegalArgumentException if it is too long or unclean
     */
    public AdjustmentReview {
        UserText.checked("note", note, UserText.LONG);
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "AdjustmentReview[]";
    }
}
