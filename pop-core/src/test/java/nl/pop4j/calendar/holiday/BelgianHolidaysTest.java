package nl.pop4j.calendar.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D5.4")
class BelgianHolidaysTest {

    private static final LocalDate FLEMISH_DAY_2027 = LocalDate.of(2027, 7, 11);
    private static final LocalDate FRENCH_DAY_2027 = LocalDate.of(2027, 9, 27);
    private static final LocalDate GERMAN_DAY_2027 = LocalDate.of(2027, 11, 15);

    @Test
    void tellsTheTenLegalHolidays() {
        assertThat(Holidays.belgium().inYear(2027))
                .extracting(Holiday::date)
                .containsExactly(
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 3, 29),
                        LocalDate.of(2027, 5, 1),
                        LocalDate.of(2027, 5, 6),
                        LocalDate.of(2027, 5, 17),
                        LocalDate.of(2027, 7, 21),
                        LocalDate.of(2027, 8, 15),
                        LocalDate.of(2027, 11, 1),
                        LocalDate.of(2027, 11, 11),
                        LocalDate.of(2027, 12, 25));
    }

    @Test
    void addsTheFeastDaysOfTheChosenCommunitiesOnly() {
        Holidays flanders = Holidays.belgium(BelgianCommunity.FLEMISH);
        assertThat(flanders.inYear(2027)).hasSize(11);
        assertThat(flanders.contains(FLEMISH_DAY_2027)).isTrue();
        assertThat(flanders.contains(FRENCH_DAY_2027)).isFalse();
        Holidays south = Holidays.belgium(BelgianCommunity.FRENCH, BelgianCommunity.GERMAN_SPEAKING);
        assertThat(south.contains(FLEMISH_DAY_2027)).isFalse();
        assertThat(south.contains(FRENCH_DAY_2027)).isTrue();
        assertThat(south.contains(GERMAN_DAY_2027)).isTrue();
    }

    @Test
    void tellsTwoHolidaysOnOneDay() {
        assertThat(Holidays.belgium().inYear(2008))
                .filteredOn(holiday -> holiday.date().equals(LocalDate.of(2008, 5, 1)))
                .extracting(Holiday::name)
                .containsExactly("holiday.ascension", "holiday.labour-day");
    }

    @Test
    void takesDaysOfTheOrganisationAsData() {
        Holidays own =
                new OwnHolidays(Set.of(LocalDate.of(2027, 12, 27)), Set.of(MonthDay.of(12, 24), MonthDay.of(2, 29)));
        assertThat(own.inYear(2027))
                .extracting(Holiday::date)
                .containsExactly(LocalDate.of(2027, 12, 24), LocalDate.of(2027, 12, 27));
        assertThat(own.inYear(2028))
                .extracting(Holiday::date)
                .containsExactly(LocalDate.of(2028, 2, 29), LocalDate.of(2028, 12, 24));
        Holidays joined = Holidays.belgium().and(own);
        assertThat(joined.contains(LocalDate.of(2027, 12, 27))).isTrue();
        assertThat(joined.contains(LocalDate.of(2027, 7, 21))).isTrue();
        assertThat(Holidays.none().inYear(2027)).isEmpty();
    }
}
