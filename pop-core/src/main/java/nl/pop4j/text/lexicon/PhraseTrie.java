package nl.pop4j.text.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases of one language as a tree over word numbers; node 0 is the root. */
final class PhraseTrie {

    private final LongTable children;
    private final long[] classes;

    /** The node after each word that begins a phrase, 0 for any other: most words are done with one look. */
    private final int[] first;

    /** For each node a bit for each word that may follow, by its number modulo 64: few words get past it in vain. */
    private final long[] following;

    private PhraseTrie(Builder parts) {
        children = new LongTable(parts.children);
        classes = toArray(parts.classes);
        following = toArray(parts.following);
        first = new int
                [parts.first.keySet().stream().mapToInt(word -> word + 1).max().orElse(0)];
        parts.first.forEach((word, node) -> first[word] = node);
    }

    private static long[] toArray(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).toArray();
    }

    int child(int node, int word) {
        if (node == 0) {
            return word < first.length && first[word] != 0 ? first[word] : -1;
        }
        return (following[node] & (1L << word)) == 0 ? -1 : children.get(LongTable.key(node, word));
    }

    long classes(int node) {
        return classes[node];
    }

    static final class Builder {

        private final Map<Integer, Integer> first = new HashMap<>();
        private final Map<Long, Integer> children = new HashMap<>();
        private final List<Long> classes = new ArrayList<>(List.of(0L));
        private final List<Long> following = new ArrayList<>(List.of(0L));

        void add(int[] words, long bits) {
            int node = first.computeIfAbsent(words[0], key -> newNode());
            for (int i = 1; i < words.length; i++) {
                following.set(node, following.get(node) | (1L << words[i]));
                node = children.computeIfAbsent(LongTable.key(node, words[i]), key -> newNode());
            }
            classes.set(node, classes.get(node) | bits);
        }

        private int newNode() {
            classes.add(0L);
            following.add(0L);
            return classes.size() - 1;
        }

        PhraseTrie build() {
            return new PhraseTrie(this);
        }
    }
}
