package nl.pop4j.text.lexicon;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How characters are compared: without case, without diacritics, without invisible joiners.
 *
 * <p>Composed and decomposed text fold to the same letters, and so do upper and lower case. Example: {@code É} folds to
 * {@code e}, {@code ß} to {@code ss}, a combining mark to nothing.
 */
public final class Folding {

    private static final int LAST_ASCII = 127;

    /** What the letters from \u00C0 to \u00FF fold to: nearly all texts get by without the tables of Unicode. */
    private static final String[] LATIN =
            ("a a a a a a ae c e e e e i i i i \u00F0 n o o o o o \u00D7 o u u u u y \u00FE ss "
                            + "a a a a a a ae c e e e e i i i i \u00F0 n o o o o o \u00F7 o u u u u y \u00FE y")
                    .split(" ");

    private static final char FIRST_LATIN = '\u00C0';
    private static final String NOTHING = "";

    private Folding() {}

    /** Whether the character is a letter, or continues one without being seen. */
    public static boolean isWordPart(char c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        return Character.isLetter(c) || isInvisible(c) || isMark(c) || Character.isSurrogate(c);
    }

    /**
     * Writes the folded letters of a stretch of text, leaving hyphens out.
     *
     * @param text where the letters stand
     * @param start first character, inclusive
     * @param end last character, exclusive
     * @param to receives the letters; folding stops when it is full
     * @return how many letters were written
     */
    public static int fold(String text, int start, int end, char[] to) {
        int length = 0;
        for (int i = start; i < end && length < to.length; i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                to[length++] = c;
            } else if (c >= 'A' && c <= 'Z') {
                to[length++] = (char) (c + 32);
            } else if (c <= LAST_ASCII) {
                to[length] = c;
                length += c == '-' ? 0 : 1;
            } else {
                String folded = folded(c);
                for (int k = 0; k < folded.length() && length < to.length; k++) {
                    to[length++] = folded.charAt(k);
                }
            }
        }
        return length;
    }

    /** The folded form of a whole word. */
    public static String fold(String word) {
        char[] letters = new char[word.length() * 3];
        return new String(letters, 0, fold(word, 0, word.length(), letters));
    }

    /** What a character beyond ASCII folds to. */
    private static String folded(char c) {
        if (c >= FIRST_LATIN && c < FIRST_LATIN + LATIN.length) {
            return LATIN[c - FIRST_LATIN];
        }
        if (c == '\u2019' || c == '\u2018' || c == '\u02BC') {
            return "'";
        }
        if (c == '\u2010' || c == '\u2011' || isInvisible(c) || isMark(c)) {
            return NOTHING;
        }
        if (Character.isSurrogate(c)) {
            return String.valueOf(c);
        }
        String upper = String.valueOf(c).toUpperCase(Locale.ROOT);
        String plain = Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder letters = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            if (!isMark(plain.charAt(i))) {
                letters.append(plain.charAt(i));
            }
        }
        return ligature(letters.toString());
    }

    private static String ligature(String letters) {
        return switch (letters) {
            case "\u00E6" -> "ae";
            case "\u0153" -> "oe";
            case "\u00F8" -> "o";
            default -> letters;
        };
    }

    static boolean isMark(char c) {
        return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isInvisible(char c) {
        return c == '\u00AD' || (c >= '\u200B' && c <= '\u200D') || c == '\uFEFF' || c == '\u2060';
    }
}
