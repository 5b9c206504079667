package nl.pop4j.text.lexicon;

import org.jspecify.annotations.Nullable;

/** The letters of all words, found by hash with open addressing; the hash of an ending is found on the way. */
final class WordTable {

    private final String[] words;
    private final int[] slotHashes;
    private final int[] slots;

    WordTable(String[] words) {
        this.words = words;
        slots = new int[Integer.highestOneBit(words.length * 2) * 2];
        slotHashes = new int[slots.length];
        for (int id = 0; id < words.length; id++) {
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
            if (slotHashes[slot] == hash && same(words[slots[slot] - 1], letters, from, to)) {
                return slots[slot] - 1;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return Vocabulary.UNKNOWN;
    }

    private static boolean same(String word, char[] letters, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (word.charAt(i - from) != letters[i]) {
                return false;
            }
        }
        return true;
    }
}
