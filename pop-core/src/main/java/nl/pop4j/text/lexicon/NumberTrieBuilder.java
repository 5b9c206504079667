package nl.pop4j.text.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects sequences of numbers and writes them as a {@link NumberTrie} reads them. */
final class NumberTrieBuilder {

    private final Node root = new Node(0);

    /** Adds a sequence with its value; a value of the same sequence is put in its place. */
    void put(int[] numbers, long value) {
        Node node = root;
        for (int number : numbers) {
            node = node.children.computeIfAbsent(number, Node::new);
        }
        node.value = value;
    }

    void write(TableWriter table) {
        List<Node> nodes = new ArrayList<>(List.of(root));
        List<Integer> firstChildren = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            firstChildren.add(nodes.size());
            nodes.addAll(nodes.get(i).children.values());
        }
        firstChildren.add(nodes.size());
        table.chars(nodes.stream().mapToInt(node -> node.number));
        table.chars(firstChildren.stream().mapToInt(Integer::intValue));
        table.longs(nodes.stream().mapToLong(node -> node.value));
    }

    private static final class Node {

        private final int number;
        private final SortedMap<Integer, Node> children = new TreeMap<>();
        private long value;

        Node(int number) {
            this.number = number;
        }
    }
}
