package nl.pop4j.review;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.pop4j.calendar.DayConvention;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.cadence.Anchors;
import nl.pop4j.shared.DateRange;
import org.jspecify.annotations.Nullable;

/** Puts nominal dates on working days, one after the other, and adds reviews where too much time would pass. */
final class ReviewPlacement {

    private final ReviewPolicy policy;
    private final DateRange period;
    private final WorkingDays days;
    private final List<LocalDate> nominals;
    private final ImmutableList.Builder<ReviewDate> dates;
    private @Nullable LocalDate previous;

    ReviewPlacement(ReviewPolicy policy, Anchors anchors, WorkingDays days) {
        this.policy = policy;
        this.period = anchors.period();
        this.days = days;
        this.nominals = policy.nominalDates(anchors);
        this.dates = ImmutableList.builderWithExpectedSize(nominals.size());
    }

    List<ReviewDate> dates() {
        for (LocalDate nominal : nominals) {
            fillUpTo(nominal);
            place(nominal);
        }
        fillUpToTheEnd();
        return dates.build();
    }

    private void place(LocalDate nominal) {
        LocalDate date = adjusted(nominal);
        LocalDate limit = limit();
        if (limit != null && (date == null || date.isAfter(limit))) {
            LocalDate earlier = lastUpTo(limit);
            date = earlier == null ? date : earlier;
        }
        if (date != null && (previous == null || date.isAfter(previous))) {
            add(nominal, date);
        }
    }

    /** A nominal date shortly after the limit is pulled back to it; before one further off a review is put between. */
    private void fillUpTo(LocalDate nominal) {
        LocalDate limit = limit();
        while (limit != null && nominal.isAfter(limit.plusDays(toleranceAfter(limit)))) {
            limit = fill(limit, nominal);
        }
    }

    private void fillUpToTheEnd() {
        LocalDate limit = limit();
        while (limit != null && period.last().isAfter(limit)) {
            limit = fill(limit, period.end());
        }
    }

    /** Adds a review that keeps the limit, or the first possible before the end; gives the next limit, null if none. */
    private @Nullable LocalDate fill(LocalDate limit, LocalDate end) {
        LocalDate date = lastUpTo(limit);
        if (date == null && limit.plusDays(1).isBefore(end)) {
            date = days.firstIn(DateRange.of(limit.plusDays(1), end)).orElse(null);
        }
        if (date == null) {
            return null;
        }
        add(freeNominal(limit), date);
        return limit();
    }

    private @Nullable LocalDate limit() {
        return policy.maximumInterval() == null ? null : base().plus(policy.maximumInterval());
    }

    private LocalDate base() {
        return previous == null ? period.start() : previous;
    }

    private long toleranceAfter(LocalDate limit) {
        return ChronoUnit.DAYS.between(base(), limit) / 4;
    }

    private @Nullable LocalDate adjusted(LocalDate nominal) {
        if (days.isWorkingDay(nominal)) {
            return nominal;
        }
        LocalDate after = days.firstIn(DateRange.of(nominal, period.end())).orElse(null);
        if (after != null && policy.convention() == DayConvention.FOLLOWING) {
            return after;
        }
        LocalDate before =
                days.lastIn(DateRange.ofClosed(period.start(), nominal)).orElse(null);
        if (after == null || before == null) {
            return after == null ? before : after;
        }
        return prefersEarlier(before, nominal, after) ? before : after;
    }

    private boolean prefersEarlier(LocalDate before, LocalDate nominal, LocalDate after) {
        return policy.convention() == DayConvention.PRECEDING
                || ChronoUnit.DAYS.between(before, nominal) < ChronoUnit.DAYS.between(nominal, after);
    }

    private @Nullable LocalDate lastUpTo(LocalDate limit) {
        LocalDate from = previous == null ? period.start() : previous.plusDays(1);
        LocalDate last = limit.isBefore(period.end()) ? limit : period.last();
        return last.isBefore(from)
                ? null
                : days.lastIn(DateRange.ofClosed(from, last)).orElse(null);
    }

    private LocalDate freeNominal(LocalDate limit) {
        Set<LocalDate> taken = new HashSet<>(nominals);
        dates.build().forEach(date -> taken.add(date.nominal()));
        LocalDate free = limit;
        while (taken.contains(free)) {
            free = free.plusDays(1);
        }
        return free;
    }

    private void add(LocalDate nominal, LocalDate date) {
        dates.add(ReviewDate.of(nominal, date, policy, period, days));
        previous = date;
    }
}
