package nl.pop4j.text.lexicon;

/**
 * The letters of all words, numbered by length and then by letters, so that where a word begins follows from its number;
 * found by hash with open addressing, in slots that the build filled.
 */
final class WordTable {

    /** The hash of no letters. */
    static final int EMPTY = 7;

    /** For each slot the number of its word and 1 more, 0 for none; as many as a power of two. */
    private final char[] slots;

    /** The first word of each length, and one length more. */
    private final char[] firsts;

    /** The letters of all words, one after the other. */
    private final byte[] letters;

    /** Where the first word of each length begins. */
    private final int[] starts;

    WordTable(TableReader table) {
        slots = table.chars();
        firsts = table.chars();
        letters = table.bytes();
        starts = new int[firsts.length];
        for (int length = 1; length < starts.length; length++) {
            starts[length] = starts[length - 1] + (firsts[length] - firsts[length - 1]) * (length - 1);
        }
    }

    /** The hash of letters with one more before them: from the last to the first, so that every ending has its hash. */
    static int hash(int ofRest, char letter) {
        int hash = (ofRest ^ letter) * 0x9E3779B1;
        return hash ^ hash >>> 15;
    }

    /** The number of the word that these letters are, or {@link Vocabulary#UNKNOWN}. */
    int find(char[] word, int from, int to) {
        int hash = EMPTY;
        for (int i = to - 1; i >= from; i--) {
            hash = hash(hash, word[i]);
        }
        return find(word, from, to, hash);
    }

    /** The same, where the hash is known. */
    int find(char[] word, int from, int to, int hash) {
        int length = to - from;
        if (length <= 0 || length >= firsts.length - 1) {
            return Vocabulary.UNKNOWN;
        }
        int slot = hash & slots.length - 1;
        while (slots[slot] != 0) {
            int id = slots[slot] - 1;
            if (id >= firsts[length] && id < firsts[length + 1] && isSame(id, word, from, length)) {
                return id;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return Vocabulary.UNKNOWN;
    }

    private boolean isSame(int id, char[] word, int from, int length) {
        int start = starts[length] + (id - firsts[length]) * length;
        for (int i = 0; i < length; i++) {
            if (letters[start + i] != word[from + i]) {
                return false;
            }
        }
        return true;
    }
}
