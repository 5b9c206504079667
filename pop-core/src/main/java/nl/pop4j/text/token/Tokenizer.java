package nl.pop4j.text.token;

import nl.pop4j.text.lexicon.Folding;
import nl.pop4j.text.lexicon.Vocabulary;

/**
 * Cuts text into words, numbers and marks, in one pass.
 *
 * <p>A word keeps apostrophes and hyphens between its letters ('foto's', 'follow-up'); a hyphenated word that is not
 * known as a whole is cut at its hyphens. Letters and digits are never in one token: 'Q3' and '12-week' are cut into
 * parts without space between them. A number keeps points and commas between its digits. Example: {@code "3x per week"}
 * gives {@code 3}, {@code x}, {@code per}, {@code week}. Safe for any number of threads.
 */
public final class Tokenizer {

    /** What makes a small letter of a capital one, between A and Z. */
    private static final int LOWER = 0x20;

    private static final char LAST_ASCII = 127;

    private final Vocabulary vocabulary;

    /** A tokenizer that looks words up here. */
    public Tokenizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The tokens of a text, possibly none. */
    public Tokens tokenize(String text) {
        return new Pass(vocabulary, text).run();
    }

    /** One text under way, with the scratch space that looking up needs. */
    private static final class Pass {

        private final Vocabulary vocabulary;
        private final String text;
        private final TokenBuffer tokens;
        private final char[] letters = new char[Vocabulary.MAX_LETTERS + 1];

        Pass(Vocabulary vocabulary, String text) {
            this.vocabulary = vocabulary;
            this.text = text;
            tokens = new TokenBuffer(8 + text.length() / 5);
        }

        Tokens run() {
            int i = 0;
            while (i < text.length()) {
                char c = text.charAt(i);
                if (Folding.isWordPart(c)) {
                    i = word(i);
                } else if (c >= '0' && c <= '9') {
                    i = number(i);
                } else {
                    if (!isSpace(c)) {
                        tokens.add(Tokens.MARK, i, i + 1);
                    }
                    i++;
                }
            }
            return new Tokens(text, tokens);
        }

        private static boolean isSpace(char c) {
            return c <= ' ' || c == '\u00A0' || (c > 127 && (Character.isSpaceChar(c) || Character.isISOControl(c)));
        }

        private int number(int start) {
            int i = start;
            while (i < text.length() && isDigit(i)) {
                i++;
                boolean separator = i < text.length() && (text.charAt(i) == '.' || text.charAt(i) == ',');
                if (separator && isDigit(i + 1)) {
                    i++;
                }
            }
            tokens.add(Tokens.NUMBER, start, i);
            return i;
        }

        private boolean isDigit(int i) {
            return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }

        /** Words of plain letters, the usual ones, are folded on the way; any other is looked at again. */
        private int word(int start) {
            int i = start;
            int length = 0;
            while (i < text.length()) {
                int letter = text.charAt(i) | LOWER;
                if (letter < 'a' || letter > 'z') {
                    break;
                }
                if (length < letters.length) {
                    letters[length++] = (char) letter;
                }
                i++;
            }
            if (i < text.length() && (text.charAt(i) > LAST_ASCII || isJoiner(text.charAt(i)))) {
                return unusual(start, i);
            }
            addWord(start, i, length);
            return i;
        }

        private int unusual(int start, int from) {
            boolean hyphen = false;
            int i = from;
            while (i < text.length()) {
                char c = text.charAt(i);
                boolean joins = isJoiner(c) && i + 1 < text.length() && Folding.isWordPart(text.charAt(i + 1));
                if (!joins && !Folding.isWordPart(c)) {
                    break;
                }
                hyphen |= joins && isHyphen(c);
                i++;
            }
            if (hyphen && lookUp(start, i) < 0) {
                parts(start, i);
            } else {
                addWord(start, i);
            }
            return i;
        }

        private void parts(int start, int end) {
            int from = start;
            for (int i = start; i <= end; i++) {
                if (i == end || isHyphen(text.charAt(i))) {
                    addWord(from, i);
                    if (i < end) {
                        tokens.add(Tokens.MARK, i, i + 1);
                    }
                    from = i + 1;
                }
            }
        }

        private int lookUp(int start, int end) {
            int length = Folding.fold(text, start, end, letters);
            int known = vocabulary.find(letters, length);
            return known >= 0 || DutchNumerals.value(letters, length) < 0 ? known : 0;
        }

        private void addWord(int start, int end) {
            addWord(start, end, Folding.fold(text, start, end, letters));
        }

        /** Adds the word whose folded letters stand there. */
        private void addWord(int start, int end, int length) {
            int word = vocabulary.find(letters, length);
            if (word >= 0) {
                tokens.add(Tokens.WORD, start, end, word, Vocabulary.UNKNOWN, accentedOne(start, end, length));
                return;
            }
            if (length > 2 && letters[length - 1] == 's' && letters[length - 2] == '\'') {
                word = vocabulary.find(letters, length - 2);
                tokens.add(Tokens.WORD, start, end, word, Vocabulary.UNKNOWN, -1);
                return;
            }
            int numeral = DutchNumerals.value(letters, length);
            int head = numeral < 0 ? vocabulary.findHead(letters, length) : Vocabulary.UNKNOWN;
            tokens.add(Tokens.WORD, start, end, Vocabulary.UNKNOWN, head, numeral);
        }

        /** 'één' is a number where 'een' is an article. */
        private int accentedOne(int start, int end, int length) {
            boolean een = length == 3 && letters[0] == 'e' && letters[1] == 'e' && letters[2] == 'n';
            if (!een) {
                return -1;
            }
            for (int i = start; i < end; i++) {
                if (text.charAt(i) > 127) {
                    return 1;
                }
            }
            return -1;
        }

        private static boolean isJoiner(char c) {
            return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC' || isHyphen(c);
        }

        private static boolean isHyphen(char c) {
            return c == '-' || c == '\u2010' || c == '\u2011';
        }
    }
}
