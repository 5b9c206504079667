package nl.pop4j.calendar.cadence;

import java.time.LocalDate;
import java.util.Optional;
import nl.pop4j.shared.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * What a cadence is counted from: a period, and the end of probation where there is one.
 *
 * <p>Example: {@code Anchors.of(DateRange.ofClosed(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12,
 * 31))).day(Anchor.END)} holds 2027-12-31.
 *
 * @param period the days in which dates may fall
 * @param probationEnd the last day of probation, or null where there is none; it may lie outside the period
 */
public record Anchors(DateRange period, @Nullable LocalDate probationEnd) {

    /** A period without probation. */
    public static Anchors of(DateRange period) {
        return new Anchors(period, null);
    }

    /** A period with the last day of probation. */
    public static Anchors of(DateRange period, LocalDate probationEnd) {
        return new Anchors(period, probationEnd);
    }

    /** The day of the anchor; empty for the end of probation where there is none. */
    public Optional<LocalDate> day(Anchor anchor) {
        return switch (anchor) {
            case START -> Optional.of(period.start());
            case END -> Optional.of(period.last());
            case PROBATION -> Optional.ofNullable(probationEnd);
        };
    }
}
