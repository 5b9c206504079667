package nl.pop4j.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R17: what reading costs grows with the length of the text, not with its square. */
class ReadingGrowthTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int SMALL = 1 << 16;
    private static final int LARGE = 1 << 20;

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "één ", "van de ", "1 ", "1.", "binnen drie ", "elke ", "rond af ", "- ", "door te ", "12-"
            })
    void growsWithTheLengthOfHostileText(String unit) {
        cost(unit, SMALL);
        double time = cost(unit, LARGE) / (double) Math.max(1, cost(unit, SMALL));
        assertThat(exponent(time))
                .as("growth exponent: linear is 1, quadratic 2, and the clock is noisy")
                .isLessThan(1.7);
    }

    private static double exponent(double ratio) {
        return Math.log(ratio) / Math.log(LARGE / (double) SMALL);
    }

    /** The least of five, in nanoseconds: what others do on the machine only adds. */
    private static long cost(String unit, int length) {
        String text = unit.repeat(length / unit.length());
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long before = System.nanoTime();
            read(text);
            least = Math.min(least, System.nanoTime() - before);
        }
        return least;
    }

    private static void read(String text) {
        SmartValidator.standard().read(text, Locale.forLanguageTag("nl"), TODAY);
    }
}
