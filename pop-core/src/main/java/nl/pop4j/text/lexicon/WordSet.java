package nl.pop4j.text.lexicon;

import java.util.BitSet;

/**
 * A few single words that a rule names, whatever their language.
 *
 * <p>Example: {@code WordSet.of("per", "a").contains(tokens.word(3))}. Immutable.
 */
public final class WordSet {

    private final BitSet words = new BitSet();

    private WordSet() {}

    /**
     * The words with these letters, in the vocabulary that comes with the library.
     *
     * @throws IllegalArgumentException if the vocabulary does not know one of them
     */
    public static WordSet of(String... words) {
        WordSet set = new WordSet();
        for (String word : words) {
            int number = Vocabulary.standard().find(word);
            if (number < 0) {
                throw new IllegalArgumentException("the vocabulary must know the word " + word);
            }
            set.words.set(number);
        }
        return set;
    }

    /** These words and those. */
    public WordSet and(WordSet others) {
        WordSet both = new WordSet();
        both.words.or(words);
        both.words.or(others.words);
        return both;
    }

    /** Whether the word with this number is among them; {@link Vocabulary#UNKNOWN} never is. */
    public boolean contains(int word) {
        return word >= 0 && words.get(word);
    }
}
