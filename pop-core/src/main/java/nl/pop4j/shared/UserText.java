package nl.pop4j.shared;

import java.text.Normalizer;

/**
 * What a text written by a user may hold: the gate in front of model, store and documents.
 *
 * <p>Refused are characters that some store or document format cannot carry: NUL and other control characters except
 * tab and line feed, lone surrogates, and the non-characters that end each plane, such as U+FFFE and U+FFFF. All else, emoji and right-to-left
 * text included, passes and comes back exactly.
 */
public final class UserText {

    /** The longest title or short text, in UTF-16 units. */
    public static final int SHORT = 200;

    /** The longest text of any kind, in UTF-16 units. */
    public static final int LONG = 8_000;

    /** The first combining mark; what comes before it is composed already, as most Dutch and English texts are. */
    private static final char FIRST_COMBINING = '\u0300';

    private UserText() {}

    /**
     * The text itself, if it passes.
     *
     * @param name the argument's name, for the message
     * @param text what the user wrote, possibly empty
     * @param maximum the longest allowed, in UTF-16 units
     * @throws IllegalArgumentException if the text is too long or holds a character that is refused
     */
    public static String checked(String name, String text, int maximum) {
        if (text.length() > maximum) {
            throw new IllegalArgumentException(name + " must be at most " + maximum + " characters");
        }
        if (!isClean(text)) {
            throw new IllegalArgumentException(name + " must not hold control characters or broken Unicode");
        }
        return text;
    }

    /**
     * The text in composed form (NFC), in which equal words are made of equal characters.
     *
     * <p>Example: an e and a U+0308 behind it become {@code "ë"}, one character. A text of Latin letters mostly is composed
     * already, and is given back without a look at the tables of Unicode.
     */
    public static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /**
     * Whether the text holds no refused character.
     *
     * <p>Example: {@code isClean("Zoë\n😀")} is true, {@code isClean("a\u0000")} is false.
     */
    public static boolean isClean(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
            boolean broken = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            boolean nonCharacter = (c & 0xFFFE) == 0xFFFE;
            if (control || broken || nonCharacter) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }
}
