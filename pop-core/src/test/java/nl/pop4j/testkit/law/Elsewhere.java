package nl.pop4j.testkit.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/**
 * Asks the same in places where letters, digits and dates are others; puts the JVM's defaults back.
 *
 * <p>Example: {@code Elsewhere.ask(() -> String.format("%d", 7))} gives 7 in the digits of Turkish, Thai and Arabic.
 */
public final class Elsewhere {

    private static final List<Locale> LOCALES = List.of(
            Locale.forLanguageTag("tr-TR"),
            Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"),
            Locale.forLanguageTag("ar-SA-u-nu-arab"));
    private static final List<String> ZONES = List.of("Asia/Kathmandu", "Pacific/Apia", "Australia/Lord_Howe");

    private Elsewhere() {}

    /** The answers, one from each place. */
    public static <T> List<T> ask(Supplier<T> question) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<T> answers = new ArrayList<>();
        try {
            for (int i = 0; i < LOCALES.size(); i++) {
                Locale.setDefault(LOCALES.get(i));
                TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(i)));
                answers.add(question.get());
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        return answers;
    }
}
