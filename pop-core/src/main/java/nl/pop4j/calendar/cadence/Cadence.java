package nl.pop4j.calendar.cadence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * How often something returns, as agreed: the nominal dates, which working days may still move.
 *
 * <p>Example: {@code Cadence.everyMonths(1)} in a period that starts on 2027-01-31 gives 2027-02-28, 2027-03-31,
 * 2027-04-30: each is counted from the start, so that a short month does not shorten the next.
 *
 * <p>{@link #parse} reads what {@code toString} writes. The text form has one part for each cadence, joined by
 * {@code " | "}:
 *
 * <ul>
 *   <li>{@code P2W}: every two weeks; {@code P3M}: every three months
 *   <li>{@code 2027-03-01,2027-09-01}: these dates
 *   <li>{@code START+P42D}, {@code END-P14D}, {@code PROBATION-P7D}: one date, counted from an anchor
 *   <li>{@code RRULE:FREQ=MONTHLY;BYDAY=2TU}: a rule of RFC 5545, see {@link RecurrenceRule}
 *   <li>{@code ON activity-finished,role-changed WITHIN P14D}: after events
 * </ul>
 */
public sealed interface Cadence
        permits EventDriven, EveryMonths, EveryWeeks, FixedDates, JointCadence, OffsetDate, RecurrenceRule {

    /** The nominal dates in the period, ascending, each once; possibly none. */
    List<LocalDate> datesIn(Anchors anchors);

    /**
     * The nominal date that an event asks for, empty if this cadence does not wait for the event.
     *
     * @param event stable name of the kind of event, such as {@code activity-finished}
     * @param on the day of the event
     */
    default Optional<LocalDate> dueAfter(String event, LocalDate on) {
        return Optional.empty();
    }

    /** This and the other together. */
    default Cadence and(Cadence other) {
        return new JointCadence(ImmutableList.of(this, other));
    }

    /**
     * Every so many weeks after the start, the start itself not included.
     *
     * @throws IllegalArgumentException if weeks is not 1 to 9999
     */
    static Cadence everyWeeks(int weeks) {
        return new EveryWeeks(weeks);
    }

    /**
     * Every so many months after the start, the start itself not included.
     *
     * @throws IllegalArgumentException if months is not 1 to 9999
     */
    static Cadence everyMonths(int months) {
        return new EveryMonths(months);
    }

    /**
     * These dates, as far as they lie in the period.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Cadence on(LocalDate... dates) {
        return new FixedDates(ImmutableSortedSet.copyOf(dates));
    }

    /** One date, so long after the anchor; before it when the offset is negative. */
    static Cadence from(Anchor anchor, Period offset) {
        return new OffsetDate(anchor, offset);
    }

    /**
     * What {@code toString} has written.
     *
     * @throws IllegalArgumentException if the text is none of the forms, with the part that was not understood
     */
    static Cadence parse(String text) {
        return CadenceText.parse(text);
    }
}
