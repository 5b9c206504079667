package nl.pop4j.organisation;

import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.LocalizedText;

/**
 * A change that the organisation sees coming.
 *
 * <p>{@link NeedsCheck} shows where it is named.
 *
 * @param id names it among all that the organisation needs, 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 * @param kind in what it does, or in how it works
 * @param title what changes
 * @param period when
 */
public record Change(String id, Kind kind, LocalizedText title, DateRange period) {

    /** What changes. */
    public enum Kind {
        /** What the organisation does: a business development (bedrijfsontwikkeling). */
        BUSINESS_DEVELOPMENT,
        /** How the work is done: a process change (proceswijziging). */
        PROCESS_CHANGE
    }

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id has another form
     */
    public Change {
        Ids.check(id);
    }
}
