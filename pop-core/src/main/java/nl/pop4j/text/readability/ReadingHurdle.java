package nl.pop4j.text.readability;

import java.util.Locale;
import java.util.Map;
import nl.pop4j.shared.Texts;
import nl.pop4j.text.token.Span;

/**
 * A place where a reader may stumble.
 *
 * <p>See {@link ReadabilityReader} for an example.
 *
 * @param kind why
 * @param span the words
 */
public record ReadingHurdle(Kind kind, Span span) {

    /** Why a reader may stumble. */
    public enum Kind {
        /** A sentence of more than 20 words. */
        LONG_SENTENCE,
        /** A sentence that hides who does it: 'er wordt gekeken', 'was decided'. */
        PASSIVE,
        /** A word of the office for which a plain one exists. */
        JARGON,
        /** A word of more than 18 letters. */
        LONG_WORD
    }

    /**
     * What the writer could do about it.
     *
     * @param text the text that was read, whose words are quoted
     */
    public String suggestion(String text, Texts texts, Locale language) {
        String key = "readability." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return texts.text(key, language, Map.of("words", span.in(text)));
    }
}
