package nl.pop4j.review;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.pop4j.calendar.DayConvention;
import nl.pop4j.calendar.cadence.Anchors;
import nl.pop4j.calendar.cadence.Cadence;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed about reviews: how often, and how dates and deadlines follow.
 *
 * <p>Example: {@code ReviewPolicy.of(Cadence.everyMonths(3)).withFirstAfter(Period.ofWeeks(6)).withLastBefore(
 * Period.ofWeeks(2))} reviews after six weeks, then in the rhythm of three months from the start, and two weeks before
 * the end.
 *
 * @param cadence how often
 * @param convention where a date goes that is no working day
 * @param firstAfterStart how long after the first day the first review is, or null to leave it to the cadence; dates of
 *     the cadence before it do not count
 * @param lastBeforeEnd how long before the last day the last review is, zero for the last day itself, or null to leave
 *     it to the cadence; dates of the cadence after it do not count
 * @param maximumInterval how much time may pass at most from the start to a review, between two, and from the last to
 *     the end, or null for no limit
 * @param preparationDays by how many working days before a review the preparation is due, zero or more
 * @param reportDays within how many working days after a review the report is due, zero or more
 */
public record ReviewPolicy(
        Cadence cadence,
        DayConvention convention,
        @Nullable Period firstAfterStart,
        @Nullable Period lastBeforeEnd,
        @Nullable Period maximumInterval,
        int preparationDays,
        int reportDays) {

    /** Working days of preparation and of reporting where nothing else is agreed: one week. */
    public static final int STANDARD_DAYS = 5;

    /**
     * Checks signs.
     *
     * @throws IllegalArgumentException if a period or number of days is negative, or the maximum interval is zero
     */
    public ReviewPolicy {
        if (isNegative(firstAfterStart) || isNegative(lastBeforeEnd)) {
            throw new IllegalArgumentException("firstAfterStart and lastBeforeEnd must not be negative");
        }
        if (maximumInterval != null && (maximumInterval.isNegative() || maximumInterval.isZero())) {
            throw new IllegalArgumentException("maximumInterval must be more than zero");
        }
        if (preparationDays < 0 || reportDays < 0) {
            throw new IllegalArgumentException("preparationDays and reportDays must not be negative");
        }
    }

    /** This cadence, on following working days, five working days to prepare and to report, no further limits. */
    public static ReviewPolicy of(Cadence cadence) {
        return new ReviewPolicy(cadence, DayConvention.FOLLOWING, null, null, null, STANDARD_DAYS, STANDARD_DAYS);
    }

    /** The same with another convention. */
    public ReviewPolicy withConvention(DayConvention other) {
        return new ReviewPolicy(
                cadence, other, firstAfterStart, lastBeforeEnd, maximumInterval, preparationDays, reportDays);
    }

    /**
     * The same with the first review so long after the first day.
     *
     * @throws IllegalArgumentException if the period is negative
     */
    public ReviewPolicy withFirstAfter(Period afterStart) {
        return new ReviewPolicy(
                cadence, convention, afterStart, lastBeforeEnd, maximumInterval, preparationDays, reportDays);
    }

    /**
     * The same with the last review so long before the last day.
     *
     * @throws IllegalArgumentException if the period is negative
     */
    public ReviewPolicy withLastBefore(Period beforeEnd) {
        return new ReviewPolicy(
                cadence, convention, firstAfterStart, beforeEnd, maximumInterval, preparationDays, reportDays);
    }

    /**
     * The same with this limit on the time between reviews.
     *
     * @throws IllegalArgumentException if the period is negative or zero
     */
    public ReviewPolicy withMaximumInterval(Period maximum) {
        return new ReviewPolicy(
                cadence, convention, firstAfterStart, lastBeforeEnd, maximum, preparationDays, reportDays);
    }

    /**
     * The same with these working days to prepare and to report.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public ReviewPolicy withDeadlines(int preparation, int report) {
        return new ReviewPolicy(
                cadence, convention, firstAfterStart, lastBeforeEnd, maximumInterval, preparation, report);
    }

    /**
     * The dates before working days and the maximum interval are looked at: ascending, each once, in the period. A first
     * or last date that falls outside the period, or a last one before the first, is left out.
     */
    public List<LocalDate> nominalDates(Anchors anchors) {
        List<LocalDate> cadenceDates = cadence.datesIn(anchors);
        if (firstAfterStart == null && lastBeforeEnd == null) {
            return cadenceDates;
        }
        LocalDate first = firstAfterStart == null
                ? anchors.period().start()
                : anchors.period().start().plus(firstAfterStart);
        LocalDate last = lastBeforeEnd == null
                ? anchors.period().last()
                : anchors.period().last().minus(lastBeforeEnd);
        ImmutableSortedSet.Builder<LocalDate> dates = ImmutableSortedSet.naturalOrder();
        cadenceDates.stream()
                .filter(date -> !date.isBefore(first) && !date.isAfter(last))
                .forEach(dates::add);
        if (firstAfterStart != null && anchors.period().contains(first)) {
            dates.add(first);
        }
        if (lastBeforeEnd != null && anchors.period().contains(last) && !last.isBefore(first)) {
            dates.add(last);
        }
        return dates.build().asList();
    }

    private static boolean isNegative(@Nullable Period period) {
        return period != null && period.isNegative();
    }
}
