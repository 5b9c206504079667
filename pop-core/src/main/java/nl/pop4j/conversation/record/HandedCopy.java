package nl.pop4j.conversation.record;

import java.time.LocalDate;

/**
 * That the employee got a copy of the record.
 *
 * <p>Example: {@code new HandedCopy(monday, HandedCopy.Way.PAPER)} says that Noor went home with the record on paper.
 *
 * @param on the day
 * @param how in which way
 */
public record HandedCopy(LocalDate on, Way how) {

    /** In which way a copy is handed over. */
    public enum Way {
        /** On paper. */
        PAPER,
        /** By mail. */
        MAIL,
        /** In the host's own application. */
        APPLICATION
    }
}
