package nl.pop4j.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** How a language says what stands in an argument: days and amounts, all else as it is. */
final class SpokenValue {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ROOT);
    private static final int DAY_LENGTH = 10;

    private SpokenValue() {}

    /** The value as a reader of this language expects it. */
    static String in(String value, Locale language) {
        try {
            if (value.startsWith("EUR ")) {
                return Money.parse(value).in(language);
            }
            return value.length() != DAY_LENGTH || value.charAt(4) != '-'
                    ? value
                    : DAY.withLocale(language).format(LocalDate.parse(value));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            // It only looks like one.
            return value;
        }
    }
}
