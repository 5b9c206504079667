package nl.pop4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import nl.pop4j.shared.DateRange;
import nl.pop4j.testkit.CalendarArbitraries;

@Tag("D5.4")
class WorkingDaysProperties {

    @Property
    void worksByThePatternAndOnNoHoliday(@ForAll("workingDays") WorkingDays days, @ForAll("days") LocalDate day) {
        int byPattern = days.patterns().get(0).minutesOn(day);
        int expected = days.holidays().contains(day) ? 0 : byPattern;
        assertThat(days.minutesOn(day)).isEqualTo(expected);
        assertThat(days.isWorkingDay(day)).isEqualTo(expected > 0);
    }

    @Property
    void stepsToTheClosestWorkingDayOnEitherSide(
            @ForAll("workingDays") WorkingDays days, @ForAll("days") LocalDate day) {
        LocalDate after = days.onOrAfter(day);
        LocalDate before = days.onOrBefore(day);
        assertThat(days.isWorkingDay(after)).isTrue();
        assertThat(days.isWorkingDay(before)).isTrue();
        assertThat(days.countIn(DateRange.ofClosed(before, after))).isEqualTo(before.equals(after) ? 1 : 2);
        LocalDate nearest = days.adjust(day, DayConvention.NEAREST);
        boolean later = ChronoUnit.DAYS.between(day, after) <= ChronoUnit.DAYS.between(before, day);
        assertThat(nearest).isEqualTo(later ? after : before);
    }

    @Property
    void comesBackAfterAsManyDaysBackAsForward(
            @ForAll("workingDays") WorkingDays days,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 60) int count) {
        LocalDate from = days.onOrAfter(day);
        LocalDate to = days.plus(from, count);
        assertThat(days.plus(to, -count)).isEqualTo(from);
        assertThat(days.countIn(DateRange.of(from, to))).isEqualTo(count);
    }

    @Property
    void addsTheMinutesOfTheWeeksToThoseOfTheWhole(
            @ForAll("workingDays") WorkingDays days, @ForAll("periods") DateRange period) {
        long sum = days.minutesByWeek(period).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        assertThat(sum).isEqualTo(days.minutesIn(period));
    }

    @Provide
    Arbitrary<WorkingDays> workingDays() {
        return CalendarArbitraries.workingDays();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return CalendarArbitraries.days();
    }

    @Provide
    Arbitrary<DateRange> periods() {
        return CalendarArbitraries.periods();
    }
}
