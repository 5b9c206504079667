package nl.pop4j.goal.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of docs/funding.md. */
@Tag("D1.6")
class TrainingCreditTest {

    @ParameterizedTest
    @CsvSource({
        "5, 1, 12, 5",
        "5, 0.8, 12, 4",
        "5, 0.8, 9, 3",
        "5, 0.5, 7, 1.4583",
        "1, 1, 1, 0.0833",
        "0, 1, 12, 0",
    })
    void isProRataToWorkingTimeAndMonths(BigDecimal days, BigDecimal share, int months, BigDecimal credit) {
        assertThat(TrainingCredit.proRata(2027, days, share, months).credit()).isEqualByComparingTo(credit);
    }

    @Test
    void countsWhatIsUsedAndWhatIsLeft() {
        TrainingCredit credit = TrainingCredit.proRata(2027, number("5"), number("0.8"), 12)
                .using(number("1.5"))
                .using(number("1"));
        assertThat(credit.used()).isEqualByComparingTo("2.5");
        assertThat(credit.left()).isEqualByComparingTo("1.5");
        TrainingCredit over = credit.using(number("2"));
        assertThat(over.used()).isEqualByComparingTo("4.5");
        assertThat(over.left()).isZero();
    }

    @Test
    void carriesWhatIsLeftIntoTheNextYear() {
        TrainingCredit thisYear =
                TrainingCredit.proRata(2027, number("5"), BigDecimal.ONE, 12).using(number("3"));
        TrainingCredit next = thisYear.carriedInto(TrainingCredit.proRata(2028, number("5"), BigDecimal.ONE, 12));
        assertThat(next.year()).isEqualTo(2028);
        assertThat(next.credit()).isEqualByComparingTo("7");
        assertThat(next.left()).isEqualByComparingTo("7");
    }

    @Test
    void refusesWhatIsNoShareOrMonth() {
        for (String share : List.of("0", "1.01", "-1")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TrainingCredit.proRata(2027, number("5"), number(share), 12));
        }
        for (int months : new int[] {0, 13}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TrainingCredit.proRata(2027, number("5"), BigDecimal.ONE, months));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrainingCredit.proRata(2027, number("-1"), BigDecimal.ONE, 12));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrainingCredit.proRata(2027, number("5"), BigDecimal.ONE, 12)
                        .using(BigDecimal.ZERO));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
