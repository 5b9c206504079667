package nl.pop4j.text.lexicon;

import java.util.Arrays;
import java.util.Map;

/** A read-only table from long to int with open addressing; absent keys give -1. */
final class LongTable {

    private final long[] keys;
    private final int[] values;
    private final int mask;

    LongTable(Map<Long, Integer> entries) {
        int size = Integer.highestOneBit(Math.max(4, entries.size() * 2)) * 2;
        keys = new long[size];
        values = new int[size];
        mask = size - 1;
        Arrays.fill(keys, -1L);
        entries.forEach((key, value) -> {
            int slot = slot(key);
            keys[slot] = key;
            values[slot] = value;
        });
    }

    static long key(int left, int right) {
        return ((long) left << 32) | right;
    }

    int get(long key) {
        int slot = slot(key);
        return keys[slot] == key ? values[slot] : -1;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 40) & mask;
        while (keys[slot] != -1L && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
