package nl.pop4j.calendar.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import nl.pop4j.shared.DateRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("D5.4")
class CadenceTest {

    private static final DateRange YEAR = DateRange.ofClosed(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));

    @Test
    void countsWeeksAfterTheStart() {
        assertThat(Cadence.everyWeeks(20).datesIn(Anchors.of(YEAR)))
                .containsExactly(LocalDate.of(2027, 5, 21), LocalDate.of(2027, 10, 8));
    }

    @Test
    void countsEachMonthFromTheStartSoThatAShortOneShortensNoOther() {
        DateRange fromJanuary31 = DateRange.of(LocalDate.of(2028, 1, 31), LocalDate.of(2028, 6, 1));
        assertThat(Cadence.everyMonths(1).datesIn(Anchors.of(fromJanuary31)))
                .containsExactly(
                        LocalDate.of(2028, 2, 29),
                        LocalDate.of(2028, 3, 31),
                        LocalDate.of(2028, 4, 30),
                        LocalDate.of(2028, 5, 31));
    }

    @Test
    void findsTheTwentyNinthOfFebruaryBackInLeapYears() {
        DateRange leapToLeap = DateRange.of(LocalDate.of(2028, 2, 29), LocalDate.of(2032, 3, 1));
        assertThat(Cadence.everyMonths(12).datesIn(Anchors.of(leapToLeap)))
                .containsExactly(
                        LocalDate.of(2029, 2, 28),
                        LocalDate.of(2030, 2, 28),
                        LocalDate.of(2031, 2, 28),
                        LocalDate.of(2032, 2, 29));
    }

    @Test
    void leavesOutTheDayAfterTheLast() {
        DateRange quarter = DateRange.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 4, 1));
        assertThat(Cadence.everyMonths(3).datesIn(Anchors.of(quarter))).isEmpty();
        assertThat(Cadence.on(LocalDate.of(2027, 3, 31), LocalDate.of(2027, 4, 1))
                        .datesIn(Anchors.of(quarter)))
                .containsExactly(LocalDate.of(2027, 3, 31));
    }

    @Test
    void countsFromStartEndAndProbation() {
        Cadence cadence = Cadence.from(Anchor.PROBATION, Period.ofWeeks(-1))
                .and(Cadence.from(Anchor.END, Period.ofWeeks(-2)))
                .and(Cadence.from(Anchor.START, Period.ofWeeks(6)));
        assertThat(cadence.datesIn(Anchors.of(YEAR, LocalDate.of(2027, 1, 31))))
                .containsExactly(LocalDate.of(2027, 1, 24), LocalDate.of(2027, 2, 12), LocalDate.of(2027, 12, 17));
        assertThat(cadence.datesIn(Anchors.of(YEAR)))
                .containsExactly(LocalDate.of(2027, 2, 12), LocalDate.of(2027, 12, 17));
    }

    @Test
    @Tag("D2.3")
    void answersEventsWithinATime() {
        Cadence cadence =
                Cadence.everyMonths(6).and(new EventDriven(Set.of("role-changed", "goal-due"), Period.ofWeeks(2)));
        LocalDate monday = LocalDate.of(2027, 3, 1);
        assertThat(cadence.dueAfter("goal-due", monday)).contains(LocalDate.of(2027, 3, 15));
        assertThat(cadence.dueAfter("plan-signed", monday)).isEmpty();
        assertThat(cadence.datesIn(Anchors.of(YEAR))).containsExactly(LocalDate.of(2027, 7, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P2W",
                "P3M",
                "2027-03-01,2027-09-01",
                "START+P42D",
                "END-P14D",
                "PROBATION-P7D",
                "END+P0D",
                "ON activity-finished,role-changed WITHIN P14D",
                "START+P42D | P3M | END-P1M"
            })
    void readsBackWhatItWrites(String text) {
        assertThat(Cadence.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "P",
                "P0M",
                "P-3M",
                "P10D",
                "P1M2D",
                "START",
                "START*P1D",
                "MIDDLE+P1D",
                "2027-02-29",
                "P3M |",
                "P3M | | P2W",
                "ON WITHIN P1D",
                "ON a",
                "ON A WITHIN P1D",
                "3 months"
            })
    void refusesOtherTexts(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Cadence.parse(text));
    }
}
