package nl.pop4j.examples.benchmarks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.calendar.holiday.Holidays;
import nl.pop4j.review.ReviewDate;
import nl.pop4j.review.ReviewPolicy;
import nl.pop4j.review.ReviewSchedule;
import nl.pop4j.shared.DateRange;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * B6: the reviews of many plans of three years, every three months on Dutch working days, with the days on which
 * preparation and report are due. The peer only expands the dates of its rule; working days it does not know.
 */
final class ReviewRace {

    private static final LocalDate FIRST_START = LocalDate.of(2027, 1, 1);
    private static final int STARTS = 365;
    private static final int DEADLINE = 5;
    private static final int MONTHS = 36;
    private static final int MONTHS_BETWEEN = 3;

    private final int plans;
    private final WorkingDays days = WorkingDays.of(Holidays.netherlands());
    private final ReviewPolicy policy =
            ReviewPolicy.of(Cadence.everyMonths(MONTHS_BETWEEN)).withDeadlines(DEADLINE, DEADLINE);
    private final EpochDays loop = new EpochDays(days, FIRST_START.minusYears(1), FIRST_START.plusYears(6));
    private final RecurrenceRule rule = rule();

    ReviewRace(int plans) {
        this.plans = plans;
    }

    Race race() {
        return new Race(
                "B6",
                "review schedules of " + plans + " plans of three years, with Dutch holidays and deadlines",
                plans,
                "plans",
                "at most twice the bare loop over epoch days, which then takes at least 0.5 of our time",
                false,
                List.of(
                        new Contender("pop4j ReviewSchedule", Contender.Part.OURS, 1, this::ours),
                        new Contender("bare loop over epoch days", Contender.Part.FLOOR, 1, this::bareLoop),
                        new Contender("the bare loop once more", Contender.Part.FLOOR, 1, this::bareLoop),
                        new Contender("lib-recur, the dates of the rule alone", Contender.Part.PEER, 1, this::expand)));
    }

    /**
     * Holds every day of every review against the bare loop.
     *
     * @throws IllegalStateException if the bare loop finds other days than the library
     */
    void check() {
        for (int plan = 0; plan < STARTS; plan++) {
            LocalDate start = start(plan);
            long[] ours = schedule(start).dates().stream()
                    .flatMap(one -> Stream.of(one.nominal(), one.date(), one.preparationDue(), one.reportDue()))
                    .mapToLong(LocalDate::toEpochDay)
                    .toArray();
            long[] theirs = loop.reviews(start, MONTHS, MONTHS_BETWEEN, DEADLINE);
            if (!Arrays.equals(ours, Arrays.copyOf(theirs, ours.length))) {
                throw new IllegalStateException("B6: the bare loop finds other days");
            }
        }
    }

    /** Every date is read once; into epoch days, which nobody asked for, they are not turned. */
    private long ours() {
        long sum = 0;
        for (int plan = 0; plan < plans; plan++) {
            for (ReviewDate review : schedule(start(plan)).dates()) {
                sum += review.nominal().getDayOfMonth()
                        + review.date().getDayOfMonth()
                        + review.preparationDue().getDayOfMonth()
                        + review.reportDue().getDayOfMonth();
            }
        }
        return sum;
    }

    private ReviewSchedule schedule(LocalDate start) {
        return ReviewSchedule.of(policy, DateRange.of(start, start.plusMonths(MONTHS)), days);
    }

    private static LocalDate start(int plan) {
        return FIRST_START.plusDays(plan % STARTS);
    }

    private long bareLoop() {
        long sum = 0;
        for (int plan = 0; plan < plans; plan++) {
            for (long day : loop.reviews(start(plan), MONTHS, MONTHS_BETWEEN, DEADLINE)) {
                sum += day;
            }
        }
        return sum;
    }

    private long expand() {
        long sum = 0;
        for (int plan = 0; plan < plans; plan++) {
            LocalDate start = start(plan);
            RecurrenceRuleIterator dates =
                    rule.iterator(new DateTime(start.getYear(), start.getMonthValue() - 1, start.getDayOfMonth()));
            for (int review = 0; review < MONTHS / MONTHS_BETWEEN; review++) {
                sum += dates.nextMillis();
            }
        }
        return sum;
    }

    private static RecurrenceRule rule() {
        try {
            return new RecurrenceRule("FREQ=MONTHLY;INTERVAL=" + MONTHS_BETWEEN);
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalStateException(e);
        }
    }
}
