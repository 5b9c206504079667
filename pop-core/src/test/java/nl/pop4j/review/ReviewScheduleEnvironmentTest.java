package nl.pop4j.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import nl.pop4j.calendar.DayConvention;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.cadence.Anchors;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.calendar.holiday.Holidays;
import nl.pop4j.shared.DateRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schedules are equal in every time zone and language of the machine, over DST changes, year ends and leap days. */
@Tag("D5.4")
class ReviewScheduleEnvironmentTest {

    private static final DateRange OVER_LEAP_DAY_AND_YEAR_ENDS =
            DateRange.ofClosed(LocalDate.of(2027, 2, 28), LocalDate.of(2029, 2, 28));

    /** Sunday 28 March 2027 is Easter and the change to summer time; 29 February 2028 is a Tuesday. */
    private static final List<String> EXPECTED = List.of(
            "r-20270328 2027-03-25 2027-03-30 2027-04-01",
            "r-20270828 2027-08-25 2027-08-27 2027-08-31",
            "r-20271031 2027-10-28 2027-11-01 2027-11-03",
            "r-20280228 2028-02-24 2028-02-28 2028-03-01",
            "r-20280326 2028-03-23 2028-03-27 2028-03-29",
            "r-20280828 2028-08-24 2028-08-28 2028-08-30",
            "r-20281029 2028-10-26 2028-10-30 2028-11-01",
            "r-20290228 2029-02-26 2029-02-28 2029-03-02");

    private static final String CADENCE = "P6M | RRULE:FREQ=YEARLY;UNTIL=20281231;BYMONTH=3,10;BYDAY=-1SU";

    @ParameterizedTest
    @CsvSource({
        "UTC, en",
        "Europe/Amsterdam, nl-NL",
        "Australia/Lord_Howe, tr-TR",
        "Asia/Kathmandu, th-TH-u-ca-buddhist-nu-thai",
        "Pacific/Apia, ar-EG-u-nu-arab"
    })
    void isTheSameEverywhere(String zone, String language) {
        TimeZone zoneBefore = TimeZone.getDefault();
        Locale languageBefore = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Locale.setDefault(Locale.forLanguageTag(language));
            assertThat(schedule().dates()).extracting(this::line).containsExactlyElementsOf(EXPECTED);
            assertThat(schedule().policy().cadence()).hasToString(CADENCE);
        } finally {
            TimeZone.setDefault(zoneBefore);
            Locale.setDefault(languageBefore);
        }
    }

    @Test
    void reachesTheEndOfTheYear9999() {
        DateRange last = DateRange.ofClosed(LocalDate.of(9999, 1, 1), LocalDate.of(9999, 12, 31));
        List<LocalDate> days = ReviewSchedule.of(
                        ReviewPolicy.of(Cadence.everyMonths(6)).withLastBefore(Period.ZERO),
                        last,
                        WorkingDays.of(Holidays.netherlands()))
                .days();
        assertThat(days).containsExactly(LocalDate.of(9999, 7, 1), LocalDate.of(9999, 12, 31));
    }

    private String line(ReviewDate date) {
        return String.join(
                " ",
                date.id().value(),
                date.preparationDue().toString(),
                date.date().toString(),
                date.reportDue().toString());
    }

    private static ReviewSchedule schedule() {
        Cadence cadence = Cadence.parse(CADENCE);
        ReviewPolicy policy = ReviewPolicy.of(cadence)
                .withConvention(DayConvention.NEAREST)
                .withLastBefore(Period.ZERO)
                .withDeadlines(2, 2);
        return ReviewSchedule.of(
                policy, Anchors.of(OVER_LEAP_DAY_AND_YEAR_ENDS), WorkingDays.of(Holidays.netherlands()));
    }
}
