package nl.pop4j.calendar.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our rules against a calendar library of other people, year by year, with each difference said and explained. */
@Tag("D5.4")
class HolidaysOracleTest {

    private static final HolidayManager DUTCH =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
    private static final HolidayManager BELGIAN =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.BELGIUM));

    /** It has Good Friday, as a day that is observed but not free, and 5 May in every year since 1990. */
    @ParameterizedTest
    @MethodSource("years")
    void agreesOnTheNetherlandsWithGoodFridayAndEveryFifthOfMay(int year) {
        assertThat(dates(new DutchHolidays(LiberationDay.EVERY_YEAR, true), year))
                .isEqualTo(dates(DUTCH, year));
    }

    /** It knows no choice for 5 May: without that day and Good Friday the rest is equal under each of our rules. */
    @ParameterizedTest
    @MethodSource("years")
    void agreesOnTheRestUnderEachRuleForTheFifthOfMay(int year) {
        LocalDate liberationDay = LocalDate.of(year, 5, 5);
        for (LiberationDay rule : LiberationDay.values()) {
            Set<LocalDate> ours = dates(Holidays.netherlands(rule), year);
            Set<LocalDate> theirs = dates(DUTCH, year);
            theirs.remove(Easter.sundayIn(year).minusDays(2));
            LocalDate ascension = Easter.sundayIn(year).plusDays(39);
            if (!rule.isDayOffIn(year) && !ascension.equals(liberationDay)) {
                theirs.remove(liberationDay);
            }
            assertThat(ours).isEqualTo(theirs);
        }
    }

    /**
     * It counts Easter and Whit Sunday, which are Sundays and none of the ten legal holidays, and observes days on which
     * work is done: All Souls (2 November), the King's Feast (15 November) and New Year's Eve. It knows no communities;
     * the feast of the German-speaking one is on the day of the King's Feast.
     */
    @ParameterizedTest
    @MethodSource("years")
    void agreesOnBelgiumButForSundaysAndObservedDays(int year) {
        Set<LocalDate> theirs = dates(BELGIAN, year);
        theirs.remove(Easter.sundayIn(year));
        theirs.remove(Easter.sundayIn(year).plusDays(49));
        theirs.remove(LocalDate.of(year, 11, 2));
        theirs.remove(LocalDate.of(year, 11, 15));
        theirs.remove(LocalDate.of(year, 12, 31));
        assertThat(dates(Holidays.belgium(), year)).isEqualTo(theirs);
    }

    static IntStream years() {
        return IntStream.rangeClosed(1990, 2100);
    }

    private static Set<LocalDate> dates(Holidays ours, int year) {
        return ours.inYear(year).stream().map(Holiday::date).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<LocalDate> dates(HolidayManager theirs, int year) {
        return theirs.getHolidays(Year.of(year)).stream()
                .map(holiday -> holiday.getDate())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
