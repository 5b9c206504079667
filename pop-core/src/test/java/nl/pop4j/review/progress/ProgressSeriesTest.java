package nl.pop4j.review.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.shared.DateRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D3.7")
class ProgressSeriesTest {

    private static final LocalDate FEBRUARY_1 = LocalDate.of(2027, 2, 1);
    private static final LocalDate MARCH_1 = LocalDate.of(2027, 3, 1);
    private static final LocalDate APRIL_15 = LocalDate.of(2027, 4, 15);
    private static final LocalDate JUNE_1 = LocalDate.of(2027, 6, 1);

    private static final ProgressSeries SERIES = new ProgressSeries(
            ProgressSubject.GOAL,
            "g1",
            List.of(ProgressPoint.of(JUNE_1, 60), ProgressPoint.of(MARCH_1, 10), ProgressPoint.of(MARCH_1, 20)));

    @Test
    void keepsTheLastValueOfEachDayInOrder() {
        assertThat(SERIES.points()).containsExactly(ProgressPoint.of(MARCH_1, 20), ProgressPoint.of(JUNE_1, 60));
    }

    @Test
    void holdsAValueUntilTheNext() {
        assertThat(SERIES.valueOn(FEBRUARY_1)).isEmpty();
        assertThat(SERIES.valueOn(MARCH_1)).contains(BigDecimal.valueOf(20));
        assertThat(SERIES.valueOn(APRIL_15)).contains(BigDecimal.valueOf(20));
        assertThat(SERIES.valueOn(LocalDate.of(2028, 1, 1))).contains(BigDecimal.valueOf(60));
    }

    @Test
    void tellsTheChangeOnlyWhereBothEndsAreKnown() {
        assertThat(SERIES.changeIn(DateRange.ofClosed(MARCH_1, JUNE_1))).contains(BigDecimal.valueOf(40));
        assertThat(SERIES.changeIn(DateRange.ofClosed(MARCH_1, APRIL_15))).contains(BigDecimal.ZERO);
        assertThat(SERIES.changeIn(DateRange.ofClosed(FEBRUARY_1, JUNE_1))).isEmpty();
    }

    @Test
    void sharesATimeAxisWithOtherSeries() {
        assertThat(SERIES.on(List.of(JUNE_1, FEBRUARY_1, APRIL_15)).points())
                .containsExactly(ProgressPoint.of(APRIL_15, 20), ProgressPoint.of(JUNE_1, 60));
    }

    @Test
    void refusesASeriesOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProgressSeries(ProgressSubject.LEVEL, " ", List.of()));
    }
}
