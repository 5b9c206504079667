package nl.pop4j.text.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases of one language as a tree over word numbers; node 0 is the root. */
final class PhraseTrie {

    private final LongTable children;
    private final long[] classes;

    /** First words of phrases, so that most words are done with one bit. */
    private final BitSet first;

    private PhraseTrie(LongTable children, long[] classes, BitSet first) {
        this.children = children;
        this.classes = classes;
        this.first = first;
    }

    int child(int node, int word) {
        if (node == 0 && !first.get(word)) {
            return -1;
        }
        return children.get(LongTable.key(node, word));
    }

    long classes(int node) {
        return classes[node];
    }

    static final class Builder {

        private final Map<Long, Integer> children = new HashMap<>();
        private final BitSet first = new BitSet();
        private final List<Long> classes = new ArrayList<>(List.of(0L));

        void add(int[] words, long bits) {
            first.set(words[0]);
            int node = 0;
            for (int word : words) {
                node = children.computeIfAbsent(LongTable.key(node, word), key -> newNode());
            }
            classes.set(node, classes.get(node) | bits);
        }

        private int newNode() {
            classes.add(0L);
            return classes.size() - 1;
        }

        PhraseTrie build() {
            return new PhraseTrie(
                    new LongTable(children),
                    classes.stream().mapToLong(Long::longValue).toArray(),
                    first);
        }
    }
}
