package nl.pop4j.text.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.IntStream;

/** Writes words as a {@link WordTable} reads them. */
final class WordTableBuilder {

    private WordTableBuilder() {}

    /** @param words of ASCII up to z, by length and then by letters */
    static void write(Collection<String> words, TableWriter table) {
        int[] slots = new int[Integer.highestOneBit(Math.max(1, words.size())) * 2];
        int longest = words.stream().mapToInt(String::length).max().orElse(0);
        int[] firsts = new int[longest + 2];
        int number = 0;
        for (String word : words) {
            number++;
            firsts[word.length() + 1] = number;
            int slot = hash(word) & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = number;
        }
        for (int length = 1; length < firsts.length; length++) {
            firsts[length] = Math.max(firsts[length], firsts[length - 1]);
        }
        table.chars(IntStream.of(slots));
        table.chars(IntStream.of(firsts));
        table.bytes(String.join("", words).getBytes(StandardCharsets.US_ASCII));
    }

    private static int hash(String word) {
        int hash = WordTable.EMPTY;
        for (int i = word.length() - 1; i >= 0; i--) {
            hash = WordTable.hash(hash, word.charAt(i));
        }
        return hash;
    }
}
