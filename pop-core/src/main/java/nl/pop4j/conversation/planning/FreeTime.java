package nl.pop4j.conversation.planning;

import java.time.LocalDateTime;

/**
 * Time in which somebody can talk, in the local time of the organisation.
 *
 * <p>See {@link PlanningRound} for an example.
 *
 * @param start when it begins
 * @param end when it is over, on the same day or a later one; not included
 */
public record FreeTime(LocalDateTime start, LocalDateTime end) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if it does not end after it begins
     */
    public FreeTime {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("end must come after start");
        }
    }

    /** Whether all of a talk lies in it. */
    boolean holds(LocalDateTime from, int minutes) {
        return !from.isBefore(start) && !from.plusMinutes(minutes).isAfter(end);
    }
}
