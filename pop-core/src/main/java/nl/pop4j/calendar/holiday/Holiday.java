package nl.pop4j.calendar.holiday;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * One day off, with the key of its name.
 *
 * <p>Example: {@code new Holiday(LocalDate.of(2027, 4, 27), "holiday.kings-day")} is called Koningsdag in the Dutch
 * standard texts.
 *
 * @param date the day itself
 * @param name key of the name in {@link nl.pop4j.shared.Texts}, not blank
 */
public record Holiday(LocalDate date, String name) implements Comparable<Holiday> {

    private static final Comparator<Holiday> ORDER =
            Comparator.comparing(Holiday::date).thenComparing(Holiday::name);

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if name is blank
     */
    public Holiday {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
    }

    /** By date, then by name. */
    @Override
    public int compareTo(Holiday other) {
        return ORDER.compare(this, other);
    }
}
