package nl.pop4j.text.readability;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * How easily a text reads.
 *
 * <p>The figure is Flesch-Douma for Dutch, {@code 206.84 - 0.93 W - 77 S}, and Flesch reading ease for English,
 * {@code 206.835 - 1.015 W - 84.6 S}, where W is words for each sentence and S syllables for each word. Sources: W. H.
 * Douma, De leesbaarheid van landbouwbladen, Wageningen 1960; R. Flesch, A new readability yardstick, Journal of Applied
 * Psychology 32 (1948), doi:10.1037/h0057532. A figure is no language level: level B1 roughly asks for 60 or more and
 * for few hurdles.
 *
 * <p>See {@link ReadabilityReader} for an example.
 *
 * @param ease the figure, mostly between 0 (hard) and 100 (easy); 100 for a text without words
 * @param sentences how many sentences
 * @param words how many words
 * @param syllables how many syllables, counted as groups of vowels, without the silent e of English
 * @param hurdles where a reader may stumble, in order
 */
public record Readability(double ease, int sentences, int words, int syllables, List<ReadingHurdle> hurdles) {

    /** The least ease of a text that most readers manage at level B1. */
    public static final double PLAIN = 60;

    /** Copies the hurdles. */
    public Readability {
        hurdles = ImmutableList.copyOf(hurdles);
    }

    /** Whether most readers manage the text: ease of at least {@link #PLAIN} and no long sentence. */
    public boolean isPlain() {
        return ease >= PLAIN && hurdles.stream().noneMatch(hurdle -> hurdle.kind() == ReadingHurdle.Kind.LONG_SENTENCE);
    }
}
