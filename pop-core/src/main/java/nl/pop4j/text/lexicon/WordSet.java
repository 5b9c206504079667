package nl.pop4j.text.lexicon;

import java.util.BitSet;

/**
 * A few single words that a rule names, whatever their language.
 *
 * <p>Example: {@code WordSet.of("per", "a").contains(tokens.word(3))}. Immutable.
 */
public final class WordSet {

    private static final int SHIFT = 6;

    /** A bit for each number of a word. */
    private final long[] words;

    private WordSet(BitSet words) {
        this.words = words.toLongArray();
    }

    /**
     * The words with these letters, in the vocabulary that comes with the library.
     *
     * @throws IllegalArgumentException if the vocabulary does not know one of them
     */
    public static WordSet of(String... words) {
        BitSet set = new BitSet();
        for (String word : words) {
            int number = Vocabulary.standard().find(word);
            if (number < 0) {
                throw new IllegalArgumentException("the vocabulary must know the word " + word);
            }
            set.set(number);
        }
        return new WordSet(set);
    }

    /** These words and those. */
    public WordSet and(WordSet others) {
        BitSet both = BitSet.valueOf(words);
        both.or(BitSet.valueOf(others.words));
        return new WordSet(both);
    }

    /** Whether the word with this number is among them; {@link Vocabulary#UNKNOWN} never is. */
    public boolean contains(int word) {
        // An unknown word, below zero, lies beyond any array.
        int place = word >>> SHIFT;
        return place < words.length && (words[place] & (1L << word)) != 0;
    }
}
