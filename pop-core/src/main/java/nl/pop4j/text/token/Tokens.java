package nl.pop4j.text.token;

import nl.pop4j.text.lexicon.Vocabulary;

/**
 * The words, numbers and marks of one text, in order; white space is left out. Immutable.
 *
 * <p>See {@link Tokenizer} for an example.
 */
public final class Tokens {

    static final byte WORD = 0;
    static final byte NUMBER = 1;
    static final byte MARK = 2;

    private final String text;
    private final int size;
    private final byte[] kinds;
    private final int[] starts;
    private final int[] ends;
    private final int[] words;
    private final int[] heads;
    private final int[] numerals;

    Tokens(String text, TokenBuffer buffer) {
        this.text = text;
        size = buffer.size;
        kinds = buffer.kinds;
        starts = buffer.starts;
        ends = buffer.ends;
        words = buffer.words;
        heads = buffer.heads;
        numerals = buffer.numerals;
    }

    /** The text that was cut. */
    public String text() {
        return text;
    }

    /** How many tokens there are. */
    public int size() {
        return size;
    }

    /** First unit of a token, inclusive. */
    public int start(int token) {
        return starts[token];
    }

    /** Last unit of a token, exclusive. */
    public int end(int token) {
        return ends[token];
    }

    /** The span from one token up to, not including, another. */
    public Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** Whether the token is a word. */
    public boolean isWord(int token) {
        return token >= 0 && token < size && kinds[token] == WORD;
    }

    /** Whether the token is a number in digits. */
    public boolean isNumber(int token) {
        return token >= 0 && token < size && kinds[token] == NUMBER;
    }

    /** Whether the token is this one character. */
    public boolean isMark(int token, char mark) {
        return token >= 0 && token < size && kinds[token] == MARK && text.charAt(starts[token]) == mark;
    }

    /** Whether the token is some mark. */
    public boolean isMark(int token) {
        return token >= 0 && token < size && kinds[token] == MARK;
    }

    /** Whether nothing stands between the token and the one before it. */
    public boolean isGlued(int token) {
        return token > 0 && token < size && starts[token] == ends[token - 1];
    }

    /** The number of the word in the vocabulary, or {@link Vocabulary#UNKNOWN}. */
    public int word(int token) {
        return token < 0 || token >= size ? Vocabulary.UNKNOWN : words[token];
    }

    /** The head of an unknown Dutch compound in the vocabulary, or {@link Vocabulary#UNKNOWN}. */
    public int head(int token) {
        return heads[token];
    }

    /** The value of a Dutch number word that is written as one, such as 23 for 'drieëntwintig'; else -1. */
    public int numeral(int token) {
        return token < 0 || token >= size ? -1 : numerals[token];
    }

    /** The value of a whole number in digits of at most nine digits; else -1. */
    public int digits(int token) {
        if (!isNumber(token) || ends[token] - starts[token] > 9) {
            return -1;
        }
        int value = 0;
        for (int i = starts[token]; i < ends[token]; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** How many units long a token is. */
    public int length(int token) {
        return ends[token] - starts[token];
    }
}
