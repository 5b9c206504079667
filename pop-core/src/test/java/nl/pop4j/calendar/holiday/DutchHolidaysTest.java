package nl.pop4j.calendar.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Texts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D5.4")
class DutchHolidaysTest {

    private static final Holidays NETHERLANDS = Holidays.netherlands(LiberationDay.NEVER);

    @Test
    void tellsTheHolidaysOfAYearInOrder() {
        assertThat(NETHERLANDS.inYear(2027).stream().map(Holiday::date))
                .containsExactly(
                        day(2027, 1, 1),
                        day(2027, 3, 28),
                        day(2027, 3, 29),
                        day(2027, 4, 27),
                        day(2027, 5, 6),
                        day(2027, 5, 16),
                        day(2027, 5, 17),
                        day(2027, 12, 25),
                        day(2027, 12, 26));
    }

    @Test
    void movesKingsDayToSaturdayWhenItIsASunday() {
        assertThat(NETHERLANDS.contains(day(2025, 4, 26))).isTrue();
        assertThat(NETHERLANDS.contains(day(2025, 4, 27))).isFalse();
        assertThat(NETHERLANDS.contains(day(2026, 4, 27))).isTrue();
        assertThat(NETHERLANDS.contains(day(2014, 4, 26))).isTrue();
    }

    @Test
    void keepsQueensDayUntil2013() {
        assertThat(NETHERLANDS.contains(day(2013, 4, 30))).isTrue();
        assertThat(NETHERLANDS.contains(day(2013, 4, 27))).isFalse();
        assertThat(NETHERLANDS.contains(day(2014, 4, 30))).isFalse();
        assertThat(NETHERLANDS.contains(day(2006, 4, 29))).isTrue();
        assertThat(NETHERLANDS.contains(day(2006, 4, 30))).isFalse();
    }

    @Test
    void freesTheFifthOfMayByTheChosenRule() {
        assertThat(yearsWithLiberationDay(LiberationDay.EVERY_YEAR)).containsExactly(2024, 2025, 2026, 2027, 2030);
        assertThat(yearsWithLiberationDay(LiberationDay.EVERY_FIVE_YEARS)).containsExactly(2025, 2030);
        assertThat(yearsWithLiberationDay(LiberationDay.NEVER)).isEmpty();
    }

    @Test
    void freesGoodFridayOnlyWhenAsked() {
        assertThat(NETHERLANDS.contains(day(2027, 3, 26))).isFalse();
        assertThat(new DutchHolidays(LiberationDay.NEVER, true).contains(day(2027, 3, 26)))
                .isTrue();
    }

    @Test
    void namesEachHolidayInDutchAndEnglish() {
        Holidays all = new DutchHolidays(LiberationDay.EVERY_YEAR, true)
                .and(Holidays.belgium(BelgianCommunity.values()))
                .and(Holidays.of(day(2013, 12, 24), day(2027, 12, 24)));
        Texts texts = Texts.standard();
        for (int year : List.of(2013, 2027)) {
            for (Holiday holiday : all.inYear(year)) {
                assertThat(texts.keys(LocalizedText.DUTCH)).contains(holiday.name());
                assertThat(texts.keys(LocalizedText.ENGLISH)).contains(holiday.name());
            }
        }
    }

    private static List<Integer> yearsWithLiberationDay(LiberationDay rule) {
        return List.of(2024, 2025, 2026, 2027, 2030).stream()
                .filter(year -> Holidays.netherlands(rule).contains(day(year, 5, 5)))
                .toList();
    }

    private static LocalDate day(int year, int month, int dayOfMonth) {
        return LocalDate.of(year, month, dayOfMonth);
    }
}
