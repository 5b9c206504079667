package nl.pop4j.plan.revision;

import java.time.LocalDate;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody may act in the name of somebody else (mandaat), for a time.
 *
 * <p>Example: a mandate granted on 1 March that lasts to 31 March holds on both days, and not on 1 April.
 *
 * @param from who granted it
 * @param granted the first day on which it holds
 * @param last the last day on which it holds, or null while it was not ended
 */
public record Mandate(
        @Personal(DataCategory.IDENTIFIER) PersonId from,
        LocalDate granted,
        @Nullable LocalDate last) {

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if the last day comes before the first
     */
    public Mandate {
        if (last != null && last.isBefore(granted)) {
            throw new IllegalArgumentException("last must not be before granted");
        }
    }

    /** Whether it holds on this day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(granted) && (last == null || !day.isAfter(last));
    }

    /** The days only. */
    @Override
    public String toString() {
        return "Mandate[from " + granted + "]";
    }
}
