package nl.pop4j.shared;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/**
 * Days from {@code start} up to but not including {@code end}.
 *
 * <p>Example: {@code DateRange.ofClosed(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)).lengthInDays()} is 365.
 *
 * @param start first day
 * @param end the day after the last one
 */
public record DateRange(LocalDate start, LocalDate end) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if end is not after start
     */
    public DateRange {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("end must be after start");
        }
    }

    /**
     * From start up to, not including, end.
     *
     * @throws IllegalArgumentException if end is not after start
     */
    public static DateRange of(LocalDate start, LocalDate end) {
        return new DateRange(start, end);
    }

    /**
     * From the first to the last day, both included.
     *
     * @throws IllegalArgumentException if last is before first
     */
    public static DateRange ofClosed(LocalDate first, LocalDate last) {
        return new DateRange(first, last.plusDays(1));
    }

    /**
     * What {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no such range
     */
    public static DateRange parse(String text) {
        int slash = text.indexOf('/');
        try {
            return ofClosed(
                    LocalDate.parse(text.substring(0, Math.max(slash, 0))), LocalDate.parse(text.substring(slash + 1)));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("a range of days looks like 2027-01-01/2027-12-31", e);
        }
    }

    /** The last day that belongs to the range. */
    public LocalDate last() {
        return end.minusDays(1);
    }

    /** Whether the day belongs to the range. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    /** Whether every day of the other range belongs to this one. */
    public boolean encloses(DateRange other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** Whether some day lies in both. */
    public boolean overlaps(DateRange other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** How many days, at least one. */
    public long lengthInDays() {
        return ChronoUnit.DAYS.between(start, end);
    }

    /** ISO 8601 with both days included: {@code 2027-01-01/2027-12-31}. */
    @Override
    public String toString() {
        return start + "/" + last();
    }
}
