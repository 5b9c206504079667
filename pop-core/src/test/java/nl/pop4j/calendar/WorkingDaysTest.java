package nl.pop4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.pop4j.calendar.holiday.Holidays;
import nl.pop4j.calendar.holiday.OwnHolidays;
import nl.pop4j.shared.DateRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D5.4")
class WorkingDaysTest {

    private static final LocalDate MONDAY_BEFORE_KINGS_DAY = LocalDate.of(2027, 4, 26);
    private static final LocalDate KINGS_DAY_TUESDAY = LocalDate.of(2027, 4, 27);
    private static final LocalDate WEDNESDAY = LocalDate.of(2027, 4, 28);
    private static final LocalDate SATURDAY = LocalDate.of(2027, 5, 1);
    private static final LocalDate SUNDAY = LocalDate.of(2027, 5, 2);
    private static final WorkingDays DUTCH = WorkingDays.of(Holidays.netherlands());

    @Test
    void leavesOutWeekendsAndHolidays() {
        assertThat(DUTCH.isWorkingDay(MONDAY_BEFORE_KINGS_DAY)).isTrue();
        assertThat(DUTCH.isWorkingDay(KINGS_DAY_TUESDAY)).isFalse();
        assertThat(DUTCH.isWorkingDay(SATURDAY)).isFalse();
        assertThat(DUTCH.isWorkingDay(SUNDAY)).isFalse();
    }

    @Test
    void countsWorkingDaysForwardAndBack() {
        assertThat(DUTCH.next(MONDAY_BEFORE_KINGS_DAY)).isEqualTo(WEDNESDAY);
        assertThat(DUTCH.previous(WEDNESDAY)).isEqualTo(MONDAY_BEFORE_KINGS_DAY);
        assertThat(DUTCH.plus(WEDNESDAY, 3)).isEqualTo(LocalDate.of(2027, 5, 3));
        assertThat(DUTCH.plus(LocalDate.of(2027, 5, 3), -3)).isEqualTo(WEDNESDAY);
        assertThat(DUTCH.plus(SUNDAY, 0)).isEqualTo(SUNDAY);
    }

    @Test
    void appliesEachConvention() {
        assertThat(DUTCH.adjust(SATURDAY, DayConvention.FOLLOWING)).isEqualTo(LocalDate.of(2027, 5, 3));
        assertThat(DUTCH.adjust(SATURDAY, DayConvention.PRECEDING)).isEqualTo(LocalDate.of(2027, 4, 30));
        assertThat(DUTCH.adjust(SATURDAY, DayConvention.NEAREST)).isEqualTo(LocalDate.of(2027, 4, 30));
        assertThat(DUTCH.adjust(SUNDAY, DayConvention.NEAREST)).isEqualTo(LocalDate.of(2027, 5, 3));
        assertThat(DUTCH.adjust(KINGS_DAY_TUESDAY, DayConvention.NEAREST)).isEqualTo(WEDNESDAY);
        assertThat(DUTCH.adjust(WEDNESDAY, DayConvention.NEAREST)).isEqualTo(WEDNESDAY);
    }

    @Test
    void findsNoDayWhereThereIsNone() {
        assertThat(DUTCH.firstIn(DateRange.ofClosed(SATURDAY, SUNDAY))).isEmpty();
        assertThat(DUTCH.lastIn(DateRange.ofClosed(SATURDAY, SUNDAY))).isEmpty();
        assertThat(DUTCH.firstIn(DateRange.ofClosed(KINGS_DAY_TUESDAY, SUNDAY))).contains(WEDNESDAY);
        assertThat(DUTCH.lastIn(DateRange.ofClosed(KINGS_DAY_TUESDAY, SUNDAY))).contains(LocalDate.of(2027, 4, 30));
    }

    @Test
    void countsPartTimeMinutesForEachWeek() {
        WorkingDays partTime = DUTCH.with(WorkPattern.of(WorkWeek.of(480, 480, 0, 240, 0)));
        DateRange fromTuesdayOn = DateRange.ofClosed(KINGS_DAY_TUESDAY, LocalDate.of(2027, 5, 9));
        assertThat(partTime.minutesByWeek(fromTuesdayOn))
                .isEqualTo(Map.of(MONDAY_BEFORE_KINGS_DAY, 240L, LocalDate.of(2027, 5, 3), 960L));
        assertThat(partTime.minutesIn(fromTuesdayOn)).isEqualTo(1200);
        assertThat(partTime.countIn(fromTuesdayOn)).isEqualTo(3);
    }

    @Test
    void worksNotOnLeave() {
        WorkingDays away = DUTCH.with(WorkPattern.fullTime().withLeave(DateRange.ofClosed(WEDNESDAY, SUNDAY)));
        assertThat(away.next(MONDAY_BEFORE_KINGS_DAY)).isEqualTo(LocalDate.of(2027, 5, 3));
        assertThat(away.minutesOn(WEDNESDAY)).isZero();
    }

    @Test
    void letsWeeksTakeTurns() {
        LocalDate firstMonday = LocalDate.of(2027, 1, 4);
        WorkPattern pattern =
                WorkPattern.alternating(firstMonday, WorkWeek.fullTime(), WorkWeek.of(480, 480, 480, 480, 0));
        assertThat(pattern.minutesOn(LocalDate.of(2027, 1, 8))).isEqualTo(480);
        assertThat(pattern.minutesOn(LocalDate.of(2027, 1, 15))).isZero();
        assertThat(pattern.minutesOn(LocalDate.of(2027, 1, 1))).isZero();
        assertThat(DUTCH.with(pattern).isWorkingDay(LocalDate.of(2027, 1, 15))).isFalse();
        assertThat(DUTCH.with(pattern).isWorkingDay(LocalDate.of(2027, 1, 22))).isTrue();
        assertThat(DUTCH.with(pattern).isWorkingDay(LocalDate.of(2026, 12, 18))).isFalse();
    }

    @Test
    void findsDaysOnWhichTwoWork() {
        WorkingDays both = DUTCH.with(WorkPattern.of(WorkWeek.of(480, 0, 480, 0, 480)))
                .together(WorkPattern.of(WorkWeek.of(0, 480, 240, 480, 0)));
        assertThat(both.onOrAfter(LocalDate.of(2027, 5, 10))).isEqualTo(LocalDate.of(2027, 5, 12));
        assertThat(both.minutesOn(LocalDate.of(2027, 5, 12))).isEqualTo(240);
    }

    @Test
    void looksBeyondItsTableByTheSameRules() {
        assertThat(DUTCH.isWorkingDay(LocalDate.of(1989, 12, 25))).isFalse();
        assertThat(DUTCH.isWorkingDay(LocalDate.of(2110, 1, 1))).isFalse();
        assertThat(DUTCH.isWorkingDay(LocalDate.of(2110, 1, 2))).isTrue();
        assertThat(DUTCH.isWorkingDay(LocalDate.of(2109, 12, 25))).isFalse();
    }

    /** A pattern of one's own is not worked out ahead; days counted one by one must come out the same. */
    @Test
    void countsAcrossTheEdgesOfItsTableByTheSameRules() {
        WorkingDays counted = DUTCH.with(WorkPattern.fullTime());
        for (int edge : new int[] {2010, 2028, 2050}) {
            LocalDate newYear = LocalDate.of(edge, 1, 1);
            for (int day = -70; day <= 70; day++) {
                LocalDate from = newYear.plusDays(day);
                DateRange tenDays = DateRange.of(from, from.plusDays(10));
                assertThat(DUTCH.isWorkingDay(from)).isEqualTo(counted.isWorkingDay(from));
                assertThat(DUTCH.firstIn(tenDays)).isEqualTo(counted.firstIn(tenDays));
                for (int count = -30; count <= 30; count++) {
                    assertThat(DUTCH.plus(from, count)).isEqualTo(counted.plus(from, count));
                }
            }
        }
    }

    @Test
    void refusesToSearchForEver() {
        Set<MonthDay> always = new HashSet<>();
        for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() == 2024; day = day.plusDays(1)) {
            always.add(MonthDay.from(day));
        }
        WorkingDays never = WorkingDays.of(new OwnHolidays(Set.of(), always));
        assertThatIllegalArgumentException().isThrownBy(() -> never.onOrAfter(WEDNESDAY));
        assertThatIllegalArgumentException().isThrownBy(() -> never.adjust(WEDNESDAY, DayConvention.NEAREST));
    }

    @Test
    void refusesPatternsThatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> WorkPattern.of(WorkWeek.of(0, 0, 0, 0, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkWeek.of(1441, 0, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkPattern.alternating(WEDNESDAY, WorkWeek.fullTime()));
        assertThat(new WorkWeek(Map.of(DayOfWeek.SUNDAY, 90)).totalInMinutes()).isEqualTo(90);
    }
}
