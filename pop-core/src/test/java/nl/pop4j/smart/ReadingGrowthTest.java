package nl.pop4j.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * R17: the steps of reading grow as the text, to a megabyte of hostile text. Steps are methods begun and jumps taken, so
 * the outcome is the same on any machine.
 */
@Tag("D2.7")
class ReadingGrowthTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int SHORT = 1 << 14;
    private static final int LONG = 1 << 20;
    private static final double EXPONENT = 1.1;
    private static final double STEPS_A_CHARACTER = 400;

    private static final Class<?> COUNTED = load();

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            delimiter = '|',
            value = {
                "nl|a",
                "nl|één ",
                "nl|van de ",
                "en|1 ",
                "nl|1.",
                "en|1-",
                "nl|binnen drie ",
                "nl|tussen 1 en ",
                "nl|voor ik ",
                "nl|elke ",
                "nl|rond af ",
                "nl|door te ",
                "nl|waar niet kan ",
                "en|who is before the ",
                "en|not a single ",
                "en|once I have "
            })
    void takesStepsInProportionToTheText(String language, String unit) {
        Locale locale = Locale.forLanguageTag(language);
        double before = steps(unit.repeat(SHORT / unit.length()), locale);
        double after = steps(unit.repeat(LONG / unit.length()), locale);
        double exponent = Math.log(after / before) / Math.log((double) LONG / SHORT);
        assertThat(exponent).as("%s in %s", unit, language).isLessThanOrEqualTo(EXPONENT);
    }

    @Test
    void countsTheStepsOfReading() {
        assertThat(steps("Ik bel elke maandag een klant.", Locale.forLanguageTag("nl")))
                .isGreaterThan(1_000);
    }

    /** What a day-to-day statement costs; that this grows is seen here first, on any machine. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl|Vóór 1 juli 2027 heb ik het diploma VCA-VOL gehaald.",
                "nl|Elke week geef ik minstens één collega feedback volgens de 4G-methode.",
                "en|By the end of March I will have written a test plan for the intake module.",
                "en|I want to become better at planning and communicate more clearly."
            })
    void spendsFewStepsOnAStatement(String language, String statement) {
        Locale locale = Locale.forLanguageTag(language);
        double loading = steps(statement, locale);
        assertThat(loading).isPositive();
        assertThat(steps(statement, locale) / statement.length()).isLessThanOrEqualTo(STEPS_A_CHARACTER);
    }

    private static double steps(String text, Locale language) {
        return StepCounter.during(() -> {
            try {
                Object validator = COUNTED.getMethod("standard").invoke(null);
                COUNTED.getMethod("read", String.class, Locale.class, LocalDate.class)
                        .invoke(validator, text, language, TODAY);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Class<?> load() {
        try {
            return new CountingClassLoader().loadClass("nl.pop4j.smart.SmartValidator");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
