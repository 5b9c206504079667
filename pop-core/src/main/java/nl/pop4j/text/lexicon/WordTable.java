package nl.pop4j.text.lexicon;

/**
 * The letters of all words, numbered by length and then by letters: where a word begins follows from its number.
 *
 * <p>Words of one length and the same first two letters are a group, which is found at once and seldom holds more than
 * a few dozen.
 */
final class WordTable {

    /** How many letters are told apart to find a group: a to z, and one for any other. */
    private static final int LETTERS = 27;

    private static final int GROUPS_OF_LENGTH = LETTERS * LETTERS;

    /** The first word of each group, and how many words there are. */
    private final char[] groups;

    /** The letters of all words, one after the other. */
    private final byte[] letters;

    /** Where the first word of each length begins. */
    private final int[] starts;

    WordTable(TableReader table) {
        groups = table.chars();
        letters = table.bytes();
        starts = new int[groups.length / GROUPS_OF_LENGTH];
        for (int length = 1; length < starts.length; length++) {
            starts[length] = starts[length - 1] + (firstWord(length) - firstWord(length - 1)) * (length - 1);
        }
    }

    private int firstWord(int length) {
        return groups[length * GROUPS_OF_LENGTH];
    }

    /** The group of the words of a length that begin with these two letters; of a word of one letter, twice the same. */
    static int group(int length, char first, char second) {
        int begin = place(first);
        // All that begin with no letter are one group: their order is not that of their second letters.
        return (length * LETTERS + begin) * LETTERS + (begin == 0 ? 0 : place(second));
    }

    private static int place(char letter) {
        return letter >= 'a' && letter <= 'z' ? letter - 'a' + 1 : 0;
    }

    /** The number of the word that these letters are, or {@link Vocabulary#UNKNOWN}. */
    int find(char[] word, int from, int to) {
        int length = to - from;
        if (length <= 0 || length >= starts.length) {
            return Vocabulary.UNKNOWN;
        }
        int group = group(length, word[from], word[Math.min(from + 1, to - 1)]);
        int low = groups[group];
        int high = groups[group + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(middle, word, from, length);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Vocabulary.UNKNOWN;
    }

    private int compare(int id, char[] word, int from, int length) {
        int start = starts[length] + (id - firstWord(length)) * length;
        int order = 0;
        for (int i = 0; i < length && order == 0; i++) {
            order = letters[start + i] - word[from + i];
        }
        return order;
    }
}
