package nl.pop4j.text.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.IntStream;

/** Writes words as a {@link WordTable} reads them. */
final class WordTableBuilder {

    private WordTableBuilder() {}

    /** @param words of ASCII up to z, by length and then by letters */
    static void write(Collection<String> words, TableWriter table) {
        int longest = words.stream().mapToInt(String::length).max().orElse(0);
        int[] groups = new int[WordTable.group(longest + 1, ' ', ' ') + 1];
        for (String word : words) {
            groups[WordTable.group(word.length(), word.charAt(0), word.charAt(Math.min(1, word.length() - 1))) + 1]++;
        }
        for (int group = 1; group < groups.length; group++) {
            groups[group] += groups[group - 1];
        }
        table.chars(IntStream.of(groups));
        table.bytes(String.join("", words).getBytes(StandardCharsets.US_ASCII));
    }
}
