package nl.pop4j.conversation.invitation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;

/**
 * When and where: local time in a zone, so that ten o'clock stays ten o'clock when the clocks change.
 *
 * <p>Example: ten o'clock on 25 March and on 29 March 2027 in Amsterdam are both 10:00, though 95 hours lie between
 * them and not 96.
 *
 * @param start the local time at which it begins; one that the clocks skip counts as an hour later
 * @param length from one minute to twelve hours
 * @param zone the time zone
 * @param place where, possibly empty, at most 200 characters
 */
public record Appointment(
        LocalDateTime start,
        Duration length,
        ZoneId zone,
        @Personal(DataCategory.EMPLOYMENT) String place) {

    private static final Duration LONGEST = Duration.ofHours(12);

    /**
     * Checks length and place.
     *
     * @throws IllegalArgumentException if the length is out of range, or the place too long or unclean
     */
    public Appointment {
        if (length.compareTo(Duration.ofMinutes(1)) < 0 || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("length must be from one minute to twelve hours");
        }
        UserText.checked("place", place, UserText.SHORT);
    }

    /** The day. */
    public LocalDate date() {
        return start.toLocalDate();
    }

    /** The moment at which it begins. */
    public Instant begins() {
        return start.atZone(zone).toInstant();
    }

    /** The moment at which it ends. */
    public Instant ends() {
        return begins().plus(length);
    }

    /** Whether both take some time together; one that ends when the other begins does not. */
    public boolean overlaps(Appointment other) {
        return begins().isBefore(other.ends()) && other.begins().isBefore(ends());
    }

    /** Without the place. */
    @Override
    public String toString() {
        return "Appointment[" + start + " " + zone + " " + length + "]";
    }
}
