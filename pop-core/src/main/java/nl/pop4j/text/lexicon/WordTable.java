package nl.pop4j.text.lexicon;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The letters of all words, found by hash with open addressing; the hash of an ending is found on the way. */
final class WordTable {

    /** The letters of all words, one after the other. */
    private final char[] pool;

    /** Where each word begins in the pool; one more than there are words. */
    private final int[] starts;

    private final int[] slotHashes;
    private final int[] slots;

    WordTable(String[] words) {
        pool = String.join("", words).toCharArray();
        starts = new int[words.length + 1];
        slots = new int[Integer.highestOneBit(words.length * 2) * 2];
        slotHashes = new int[slots.length];
        for (int id = 0; id < words.length; id++) {
            starts[id + 1] = starts[id] + words[id].length();
            char[] letters = words[id].toCharArray();
            int hash = hash(letters, letters.length, null);
            int slot = hash & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = id + 1;
            slotHashes[slot] = hash;
        }
    }

    /** Hash from the last letter to the first, so that each ending has its hash on the way. */
    static int hash(char[] letters, int length, int @Nullable [] suffixHashes) {
        int hash = 7;
        for (int i = length - 1; i >= 0; i--) {
            hash = (hash ^ letters[i]) * 0x9E3779B1;
            hash ^= hash >>> 15;
            if (suffixHashes != null) {
                suffixHashes[i] = hash;
            }
        }
        return hash;
    }

    /** The number of the word that these letters are, or {@link Vocabulary#UNKNOWN}. */
    int probe(char[] letters, int from, int to, int hash) {
        int slot = hash & (slots.length - 1);
        while (slots[slot] != 0) {
            if (slotHashes[slot] == hash && same(slots[slot] - 1, letters, from, to)) {
                return slots[slot] - 1;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return Vocabulary.UNKNOWN;
    }

    private boolean same(int word, char[] letters, int from, int to) {
        return Arrays.equals(pool, starts[word], starts[word + 1], letters, from, to);
    }
}
