package nl.pop4j.review.progress;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.pop4j.shared.DateRange;

/**
 * How one activity, goal or level went over time, for a chart.
 *
 * <p>A value holds from its day until the next one; before the first day there is none, since unknown is not zero.
 *
 * <p>Example: with 20 on 1 March and 60 on 1 June 2027, {@code valueOn(LocalDate.of(2027, 4, 15))} is 20, {@code
 * valueOn(LocalDate.of(2027, 2, 1))} is empty, and {@code changeIn} of March to June (both days included) is 40.
 *
 * @param subject what is followed
 * @param id code of the activity, goal or competence
 * @param points by day, each day once
 */
public record ProgressSeries(ProgressSubject subject, String id, List<ProgressPoint> points) {

    /**
     * Puts the points in order; of several on one day the last in the list counts.
     *
     * @throws IllegalArgumentException if id is blank
     */
    public ProgressSeries {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id must not be blank");
        }
        Map<LocalDate, ProgressPoint> byDay = new TreeMap<>();
        points.forEach(point -> byDay.put(point.on(), point));
        points = ImmutableList.copyOf(byDay.values());
    }

    /** The value that held at the end of this day. */
    public Optional<BigDecimal> valueOn(LocalDate day) {
        return points.stream()
                .filter(point -> !point.on().isAfter(day))
                .max(Comparator.comparing(ProgressPoint::on))
                .map(ProgressPoint::value);
    }

    /**
     * How much the value changed from the end of the first day of the range to the end of its last; empty when it was
     * not known on both.
     */
    public Optional<BigDecimal> changeIn(DateRange range) {
        return valueOn(range.start()).flatMap(before -> valueOn(range.last()).map(after -> after.subtract(before)));
    }

    /**
     * The values on these days, such as the days of the reviews, so that several series share one time axis. Days before
     * the first value are left out.
     *
     * @param days in any order
     */
    public ProgressSeries on(List<LocalDate> days) {
        return new ProgressSeries(
                subject,
                id,
                days.stream()
                        .flatMap(day -> valueOn(day).map(value -> new ProgressPoint(day, value)).stream())
                        .collect(ImmutableList.toImmutableList()));
    }
}
