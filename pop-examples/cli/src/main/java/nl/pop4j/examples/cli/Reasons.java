package nl.pop4j.examples.cli;

import com.google.common.base.CharMatcher;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Puts what the library and files say of bad input, in English, into the reader's language.
 *
 * <p>Example: the reason {@code /goals/0/x: unknown member} is told as {@code /goals/0/x: dit onderdeel bestaat niet} in
 * Dutch. Texts stand under {@code reason.} and the words with hyphens; a reason without a text stays as it is.
 */
final class Reasons {

    private static final String ARGUMENT = "reason";
    private static final String PREFIX = "reason.";
    private static final String PLACE = ": ";
    private static final CharMatcher WORDS = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));

    private Reasons() {}

    /** The sentence under a key, its reason in the same language. */
    static String sentence(String key, Locale language, Map<String, String> arguments) {
        String reason = arguments.get(ARGUMENT);
        if (reason == null) {
            return CliTexts.TEXTS.text(key, language, arguments);
        }
        Map<String, String> told = new HashMap<>(arguments);
        told.put(ARGUMENT, told(reason, language));
        return CliTexts.TEXTS.text(key, language, told);
    }

    private static String told(String reason, Locale language) {
        if (CliTexts.TEXTS.has(key(reason))) {
            return CliTexts.TEXTS.text(key(reason), language);
        }
        int place = reason.lastIndexOf(PLACE);
        return place < 0
                ? reason
                : told(reason.substring(0, place), language)
                        + PLACE
                        + told(reason.substring(place + PLACE.length()), language);
    }

    private static String key(String reason) {
        return PREFIX + WORDS.negate().trimAndCollapseFrom(reason.toLowerCase(Locale.ROOT), '-');
    }
}
