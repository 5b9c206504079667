package nl.pop4j.text.token;

import nl.pop4j.text.lexicon.Language;
import nl.pop4j.text.lexicon.Vocabulary;
import nl.pop4j.text.lexicon.WordClass;

/**
 * Tokens of which each knows what it does in one language.
 *
 * <p>The classes of a phrase ('zo snel mogelijk') stand on its first token; its other tokens have none and are
 * {@linkplain #isInside inside}. Questions about a token before the first or after the last are answered with no.
 *
 * <p>See {@link Tokenizer} for an example.
 */
public final class TaggedText {

    static final long COMPOUND = 1L << 62;
    static final long INSIDE = 1L << 63;
    private static final long FLAGS = COMPOUND | INSIDE;

    private final Language language;
    private final Vocabulary vocabulary;
    private final Tokens tokens;
    private final long[] classes;
    private final long present;

    TaggedText(Language language, Vocabulary vocabulary, Tokens tokens, long[] classes) {
        this.language = language;
        this.vocabulary = vocabulary;
        this.tokens = tokens;
        this.classes = classes;
        long all = 0;
        for (long each : classes) {
            all |= each;
        }
        present = all & ~FLAGS;
    }

    /** The language in which it was read. */
    public Language language() {
        return language;
    }

    /** The tokens. */
    public Tokens tokens() {
        return tokens;
    }

    /** How many tokens there are. */
    public int size() {
        return tokens.size();
    }

    /** The classes of a token as bits, without flags. */
    public long classes(int token) {
        return token < 0 || token >= classes.length ? 0 : classes[token] & ~FLAGS;
    }

    /** Whether any token has one of these classes: asked first, it spares a walk through the text. */
    public boolean has(long bits) {
        return (present & bits) != 0;
    }

    /** Whether the token has this class. */
    public boolean is(int token, WordClass wordClass) {
        return isAny(token, wordClass.bit());
    }

    /** Whether the token has one of these classes. */
    public boolean isAny(int token, long bits) {
        return token >= 0 && token < classes.length && (classes[token] & bits) != 0;
    }

    /** Whether the token is this word of the vocabulary. */
    public boolean isWord(int token, int word) {
        return word >= 0 && tokens.word(token) == word;
    }

    /** Whether the token continues a phrase or belongs to a verb elsewhere. */
    public boolean isInside(int token) {
        return token >= 0 && token < classes.length && (classes[token] & INSIDE) != 0;
    }

    /** Whether the token is a compound that is known by its head only. */
    public boolean isCompound(int token) {
        return token >= 0 && token < classes.length && (classes[token] & COMPOUND) != 0;
    }

    /** Whether the token is a word of which nothing is known. */
    public boolean isUnknown(int token) {
        return tokens.isWord(token) && classes(token) == 0 && !isInside(token);
    }

    /** The token after this one or after the phrase that begins here. */
    public int next(int token) {
        int next = token + 1;
        while (isInside(next)) {
            next++;
        }
        return next;
    }

    /** The token before this one, or the first of the phrase that ends there; -1 before the first. */
    public int previous(int token) {
        int previous = token - 1;
        while (isInside(previous)) {
            previous--;
        }
        return previous;
    }

    /** The value of the token in a class; of a compound the value of its head. */
    public int value(int token, WordClass wordClass) {
        int word = tokens.word(token);
        return vocabulary.value(wordClass, word >= 0 || !isCompound(token) ? word : tokens.head(token));
    }
}
