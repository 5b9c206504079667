package nl.pop4j.calendar.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import nl.pop4j.shared.DateRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("D5.4")
class RecurrenceRuleTest {

    private static final LocalDate FRIDAY = LocalDate.of(2027, 1, 1);

    @Test
    void findsTheSecondTuesdayOfEverySecondMonth() {
        assertThat(dates("FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU", FRIDAY, LocalDate.of(2027, 6, 30)))
                .containsExactly(LocalDate.of(2027, 1, 12), LocalDate.of(2027, 3, 9), LocalDate.of(2027, 5, 11));
    }

    @Test
    void countsDaysFromTheEndOfTheMonth() {
        assertThat(dates("FREQ=MONTHLY;BYMONTHDAY=-1", FRIDAY, LocalDate.of(2028, 3, 1)))
                .hasSize(14)
                .contains(LocalDate.of(2027, 2, 28), LocalDate.of(2028, 2, 29));
        assertThat(dates("FREQ=MONTHLY;BYDAY=-1FR;COUNT=2", FRIDAY, LocalDate.of(2028, 3, 1)))
                .containsExactly(LocalDate.of(2027, 1, 29), LocalDate.of(2027, 2, 26));
    }

    @Test
    void leavesOutMonthsWithoutTheDay() {
        assertThat(dates("FREQ=MONTHLY", LocalDate.of(2027, 1, 31), LocalDate.of(2027, 6, 1)))
                .containsExactly(LocalDate.of(2027, 1, 31), LocalDate.of(2027, 3, 31), LocalDate.of(2027, 5, 31));
        assertThat(dates("FREQ=YEARLY", LocalDate.of(2028, 2, 29), LocalDate.of(2036, 3, 1)))
                .containsExactly(LocalDate.of(2028, 2, 29), LocalDate.of(2032, 2, 29), LocalDate.of(2036, 2, 29));
    }

    @Test
    void countsFromTheStartEvenWhereItIsNoDate() {
        assertThat(dates("FREQ=WEEKLY;BYDAY=MO;COUNT=2", FRIDAY, LocalDate.of(2027, 12, 31)))
                .containsExactly(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 11));
    }

    /** The example of RFC 5545, section 3.3.10, that tells what WKST changes. */
    @Test
    void takesTheWeekFromItsFirstDay() {
        LocalDate tuesday = LocalDate.of(1997, 8, 5);
        LocalDate end = LocalDate.of(1997, 12, 31);
        assertThat(dates("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", tuesday, end))
                .extracting(LocalDate::getDayOfMonth)
                .containsExactly(5, 10, 19, 24);
        assertThat(dates("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", tuesday, end))
                .extracting(LocalDate::getDayOfMonth)
                .containsExactly(5, 17, 19, 31);
    }

    @Test
    void endsOnTheLastDayNamed() {
        assertThat(dates("FREQ=DAILY;INTERVAL=10;UNTIL=20270121", FRIDAY, LocalDate.of(2027, 12, 31)))
                .containsExactly(FRIDAY, LocalDate.of(2027, 1, 11), LocalDate.of(2027, 1, 21));
        assertThat(dates("FREQ=DAILY;UNTIL=20261231", FRIDAY, LocalDate.of(2027, 12, 31)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RRULE:FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU",
                "RRULE:FREQ=WEEKLY;COUNT=4;BYDAY=TU,SU;WKST=SU",
                "RRULE:FREQ=YEARLY;UNTIL=20301231;BYMONTH=3,9;BYMONTHDAY=-1,15",
                "RRULE:FREQ=DAILY"
            })
    void readsBackWhatItWrites(String text) {
        assertThat(Cadence.parse(text)).hasToString(text).isInstanceOf(RecurrenceRule.class);
        assertThat(RecurrenceRule.parse(text.substring("RRULE:".length()))).hasToString(text);
    }

    @Test
    void readsLowerCaseAndPlusSigns() {
        assertThat(RecurrenceRule.parse("rrule:freq=monthly;byday=+2tu"))
                .isEqualTo(RecurrenceRule.parse("FREQ=MONTHLY;BYDAY=2TU"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    BYDAY=MO                          | FREQ must be
                    FREQ=HOURLY                       | FREQ must be
                    FREQ=DAILY;BYSETPOS=1             | 'BYSETPOS=1' is not supported
                    FREQ=DAILY;                       | '' is not supported
                    FREQ                              | 'FREQ' is not supported
                    FREQ=DAILY;FREQ=WEEKLY            | FREQ must be given once
                    FREQ=DAILY;INTERVAL=0             | INTERVAL must be 1 to 9999
                    FREQ=DAILY;INTERVAL=x             | INTERVAL must be a whole number
                    FREQ=DAILY;COUNT=0                | COUNT must be 1 or more
                    FREQ=DAILY;COUNT=1;UNTIL=20270101 | COUNT and UNTIL
                    FREQ=DAILY;UNTIL=20270229         | UNTIL must be a date
                    FREQ=DAILY;UNTIL=20271231T120000Z | UNTIL must be a date
                    FREQ=DAILY;UNTIL=20271231Z        | UNTIL must be a date
                    FREQ=MONTHLY;BYDAY=XX             | weekday must be one of
                    FREQ=MONTHLY;BYDAY=               | weekday must be one of
                    FREQ=MONTHLY;BYDAY=0MO            | BYDAY must not count from 0
                    FREQ=MONTHLY;BYDAY=+-1MO          | BYDAY must be a whole number
                    FREQ=MONTHLY;BYDAY=6MO            | BYDAY must be -5 to 5
                    FREQ=YEARLY;BYDAY=54MO            | ordinal must be -53 to 53
                    FREQ=WEEKLY;BYDAY=1MO             | BYDAY with a number
                    FREQ=WEEKLY;BYMONTHDAY=1          | BYMONTHDAY does not go
                    FREQ=MONTHLY;BYMONTHDAY=0         | BYMONTHDAY must be
                    FREQ=MONTHLY;BYMONTHDAY=32        | BYMONTHDAY must be
                    FREQ=MONTHLY;BYMONTH=13           | BYMONTH must be
                    """)
    void saysWhatIsWrong(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecurrenceRule.parse(text))
                .withMessageContaining(message);
    }

    private static List<LocalDate> dates(String rule, LocalDate start, LocalDate last) {
        return RecurrenceRule.parse(rule).datesIn(Anchors.of(DateRange.ofClosed(start, last)));
    }
}
