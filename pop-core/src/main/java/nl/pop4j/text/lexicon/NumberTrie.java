package nl.pop4j.text.lexicon;

import java.util.Arrays;

/**
 * What stands at the end of sequences of numbers, such as the classes of a phrase by its words; node 0 is the root.
 *
 * <p>Nodes are numbered level by level, so that the children of a node stand together, in order of their numbers.
 */
final class NumberTrie {

    /** For each node the number that leads to it. */
    private final char[] numbers;

    /** For each node its first child; one more than there are nodes. */
    private final char[] firstChildren;

    private final long[] values;

    /** The node after each number that begins a sequence, 0 for any other: most are done with one look. */
    private final char[] beginnings;

    NumberTrie(TableReader table) {
        numbers = table.chars();
        firstChildren = table.chars();
        values = table.longs();
        int end = firstChildren[1];
        beginnings = new char[end == 1 ? 0 : numbers[end - 1] + 1];
        for (int node = 1; node < end; node++) {
            beginnings[numbers[node]] = (char) node;
        }
    }

    /** The node that a number leads to, or -1. */
    int child(int node, int number) {
        if (node == 0) {
            return number < beginnings.length && beginnings[number] != 0 ? beginnings[number] : -1;
        }
        int child = Arrays.binarySearch(numbers, firstChildren[node], firstChildren[node + 1], (char) number);
        return Math.max(child, -1);
    }

    /** What stands at the end of two numbers; 0 if nothing does. */
    long value(int first, int second) {
        int node = child(0, first);
        int end = node < 0 ? -1 : child(node, second);
        return end < 0 ? 0 : values[end];
    }

    /** What stands at a node; 0 if no sequence ends there. */
    long value(int node) {
        return values[node];
    }
}
