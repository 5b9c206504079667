package nl.pop4j.text.readability;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.pop4j.text.lexicon.Folding;
import nl.pop4j.text.lexicon.Language;
import nl.pop4j.text.lexicon.Vocabulary;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.token.Span;
import nl.pop4j.text.token.TaggedText;
import nl.pop4j.text.token.Tagger;
import nl.pop4j.text.token.Tokenizer;

/**
 * Reads how easily a text reads. One pass over the words; safe for any number of threads.
 *
 * <p>Example: of {@code "Je belt de klant terug."} every sentence is short and there is no hurdle.
 */
public final class ReadabilityReader {

    /** The most words of a sentence that is no hurdle. */
    public static final int LONGEST_SENTENCE = 20;

    /** The most letters of a word that is no hurdle. */
    public static final int LONGEST_WORD = 18;

    private static final int PARTICIPLE_REACH = 8;
    private static final ReadabilityReader STANDARD = new ReadabilityReader(Vocabulary.standard());

    private final Tokenizer tokenizer;
    private final Tagger tagger;
    private final ImmutableSet<String> dutchJargon = words("jargon_nl.txt");
    private final ImmutableSet<String> englishJargon = words("jargon_en.txt");
    private final ImmutableSet<String> dutchPassive = ImmutableSet.of("wordt", "worden", "werd", "werden", "word");
    private final ImmutableSet<String> englishPassive =
            ImmutableSet.of("is", "are", "was", "were", "be", "been", "being");

    private ReadabilityReader(Vocabulary vocabulary) {
        tokenizer = new Tokenizer(vocabulary);
        tagger = new Tagger(vocabulary);
    }

    /** The reader with the words that come with the library. */
    public static ReadabilityReader standard() {
        return STANDARD;
    }

    /** How easily a text in this language reads. */
    public Readability read(String text, Language language) {
        TaggedText tagged = tagger.tag(tokenizer.tokenize(text), language);
        ImmutableList.Builder<ReadingHurdle> hurdles = ImmutableList.builder();
        int sentences = 0;
        int words = 0;
        int syllables = 0;
        int start = 0;
        int inSentence = 0;
        for (int i = 0; i <= tagged.size(); i++) {
            boolean end = i == tagged.size() || isEnd(tagged, i);
            if (end && inSentence > 0) {
                addSentence(hurdles, tagged, start, i, inSentence);
                sentences++;
                inSentence = 0;
            }
            if (end) {
                start = i + 1;
            } else if (tagged.tokens().isWord(i)) {
                String written = tagged.tokens().span(i, i + 1).in(text);
                String word = Folding.fold(written);
                words++;
                inSentence++;
                syllables += Syllables.in(written, language);
                addWord(hurdles, tagged, i, word);
            }
        }
        return new Readability(
                ease(language, sentences, words, syllables), sentences, words, syllables, hurdles.build());
    }

    private static boolean isEnd(TaggedText text, int i) {
        return text.tokens().isMark(i, '.')
                || text.tokens().isMark(i, '!')
                || text.tokens().isMark(i, '?');
    }

    private static void addSentence(
            ImmutableList.Builder<ReadingHurdle> hurdles, TaggedText text, int start, int end, int words) {
        if (words > LONGEST_SENTENCE) {
            hurdles.add(new ReadingHurdle(
                    ReadingHurdle.Kind.LONG_SENTENCE, text.tokens().span(start, end)));
        }
    }

    private void addWord(ImmutableList.Builder<ReadingHurdle> hurdles, TaggedText text, int i, String word) {
        boolean dutch = text.language() == Language.DUTCH;
        Span span = text.tokens().span(i, i + 1);
        if ((dutch ? dutchJargon : englishJargon).contains(word)) {
            hurdles.add(new ReadingHurdle(ReadingHurdle.Kind.JARGON, span));
        } else if (word.length() > LONGEST_WORD) {
            hurdles.add(new ReadingHurdle(ReadingHurdle.Kind.LONG_WORD, span));
        }
        Set<String> helping = dutch ? dutchPassive : englishPassive;
        int last = Math.min(text.size(), i + (dutch ? PARTICIPLE_REACH : 3));
        for (int k = i + 1; helping.contains(word) && k < last && !isEnd(text, k); k++) {
            if (text.is(k, WordClass.DONE_STATE) && text.tokens().length(k) > 4) {
                hurdles.add(new ReadingHurdle(
                        ReadingHurdle.Kind.PASSIVE, text.tokens().span(i, k + 1)));
                return;
            }
        }
    }

    private static double ease(Language language, int sentences, int words, int syllables) {
        if (words == 0) {
            return 100;
        }
        double perSentence = words / (double) sentences;
        double perWord = syllables / (double) words;
        return language == Language.DUTCH
                ? 206.84 - 0.93 * perSentence - 77 * perWord
                : 206.835 - 1.015 * perSentence - 84.6 * perWord;
    }

    private static ImmutableSet<String> words(String name) {
        try (InputStream in = ReadabilityReader.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no word list " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Folding::fold)
                    .collect(ImmutableSet.toImmutableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
