package nl.pop4j.calendar.cadence;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * No dates beforehand: an event asks for one, within a time.
 *
 * <p>Example: {@code new EventDriven(Set.of("role-changed"), Period.ofWeeks(2)).dueAfter("role-changed",
 * LocalDate.of(2027, 3, 1))} holds 2027-03-15.
 *
 * @param events names of kinds of events, at least one, each of {@code a-z 0-9 -}
 * @param within how long after the event at the latest; zero or more
 */
public record EventDriven(Set<String> events, Period within) implements Cadence {

    /**
     * Copies the names, in order.
     *
     * @throws IllegalArgumentException if there is no name, a name has another form, or within is negative
     */
    public EventDriven {
        if (events.isEmpty() || !events.stream().allMatch(EventDriven::isName)) {
            throw new IllegalArgumentException("events must be names of a-z 0-9 -");
        }
        if (within.isNegative()) {
            throw new IllegalArgumentException("within must not be negative");
        }
        events = ImmutableSortedSet.copyOf(events);
    }

    @Override
    public List<LocalDate> datesIn(Anchors anchors) {
        return ImmutableList.of();
    }

    @Override
    public Optional<LocalDate> dueAfter(String event, LocalDate on) {
        return events.contains(event) ? Optional.of(on.plus(within)) : Optional.empty();
    }

    /** Such as {@code ON activity-finished,role-changed WITHIN P14D}. */
    @Override
    public String toString() {
        return "ON " + Joiner.on(',').join(events) + " WITHIN " + within;
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
    }
}
