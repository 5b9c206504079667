package nl.pop4j.text.token;

import java.util.Arrays;
import nl.pop4j.text.lexicon.Vocabulary;

/** Growing columns of tokens, as the tokenizer fills them. */
final class TokenBuffer {

    int size;
    byte[] kinds;
    int[] starts;
    int[] ends;
    int[] words;
    int[] heads;
    int[] numerals;

    TokenBuffer(int capacity) {
        kinds = new byte[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
        words = new int[capacity];
        heads = new int[capacity];
        numerals = new int[capacity];
    }

    void add(byte kind, int start, int end) {
        add(kind, start, end, Vocabulary.UNKNOWN, Vocabulary.UNKNOWN, -1);
    }

    void add(byte kind, int start, int end, int word, int head, int numeral) {
        if (size == kinds.length) {
            grow(size * 2);
        }
        kinds[size] = kind;
        starts[size] = start;
        ends[size] = end;
        words[size] = word;
        heads[size] = head;
        numerals[size] = numeral;
        size++;
    }

    private void grow(int capacity) {
        kinds = Arrays.copyOf(kinds, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        words = Arrays.copyOf(words, capacity);
        heads = Arrays.copyOf(heads, capacity);
        numerals = Arrays.copyOf(numerals, capacity);
    }
}
