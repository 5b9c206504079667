package nl.pop4j.smart;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * R17: reading a megabyte of hostile text takes a fraction of a second; a square in its length would take minutes. The
 * bound is wide enough for any busy machine and far too narrow for a square; the exponent itself is for the benchmarks.
 */
class ReadingGrowthTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int LENGTH = 1 << 20;
    private static final Duration BOUND = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "één ", "van de ", "1 ", "1.", "binnen drie ", "elke ", "rond af ", "- ", "door te ", "12-"
            })
    void readsAMegabyteOfHostileTextInNoTime(String unit) {
        String text = unit.repeat(LENGTH / unit.length());
        assertTimeout(BOUND, () -> SmartValidator.standard().read(text, Locale.forLanguageTag("nl"), TODAY));
        assertTimeout(BOUND, () -> SmartValidator.standard().read(text, Locale.ENGLISH, TODAY));
    }
}
