package nl.pop4j.examples.cli.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Moves the sample to the day on which it is to begin; it was written for Monday 4 January 2027.
 *
 * @param start the day on which it begins
 */
public record SampleDates(LocalDate start) {

    /** Monday 4 January 2027: the day for which the sample was written. */
    public static final LocalDate WRITTEN_FOR = LocalDate.of(2027, 1, 4);

    /** The dates as they were written. */
    public static SampleDates asWritten() {
        return new SampleDates(WRITTEN_FOR);
    }

    /** The day that has the place of this one. */
    public LocalDate of(LocalDate written) {
        return written.plusDays(ChronoUnit.DAYS.between(WRITTEN_FOR, start));
    }

    /** The day that has the place of this day of 2027. */
    LocalDate of(int month, int day) {
        return of(LocalDate.of(2027, month, day));
    }

    /** The day that has the place of this one, as the files write it. */
    LocalDate parse(String written) {
        return of(LocalDate.parse(written));
    }
}
