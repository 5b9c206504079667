package nl.pop4j.gap.population.hiding;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Groups as nodes, the people that two groups share as the weight of the edge between them; finds cuts that carry fewer
 * than k people.
 *
 * <p>Nodes that no cut below k can part are one from then on: those joined by an edge of k, and those that a maximum
 * adjacency order proves to be so (Nagamochi and Ibaraki, Computing edge-connectivity in multigraphs and capacitated
 * graphs, SIAM J. Discrete Mathematics 5(1), 1992). One pass over the edges mostly leaves a few nodes. Joining more nodes
 * undoes none of that, so that groups can be hidden one after the other. Mutable, not thread-safe.
 */
final class PeopleGraph {

    private final long k;
    private final int edges;
    private final int[] one;
    private final int[] other;
    private final long[] people;
    private final int[] parent;

    /**
     * A graph of the people of a staffing: teams are nodes from 0 on, roles follow, further nodes have no edges.
     *
     * @param nodes how many nodes
     * @param firstRole node of the first role
     * @param k cuts that carry fewer people are looked for, at least 1
     */
    PeopleGraph(int nodes, int firstRole, Staffing staffing, long k) {
        this.k = k;
        this.one = new int[staffing.places()];
        this.other = new int[staffing.places()];
        this.people = new long[staffing.places()];
        this.parent = new int[nodes];
        Arrays.setAll(parent, node -> node);
        int[] filled = new int[1];
        staffing.forEach((team, role, count) -> {
            int edge = filled[0]++;
            one[edge] = team;
            other[edge] = firstRole + role;
            people[edge] = count;
            if (count >= k) {
                join(team, firstRole + role);
            }
        });
        this.edges = filled[0];
    }

    /**
     * The groups beside a cut, on either side of it.
     *
     * @param inside groups on one side that share people with the other
     * @param outside groups on the other side that share people with the one
     */
    record Cut(BitSet inside, BitSet outside) {}

    /** From now on these are known together only. */
    void join(int node, int with) {
        parent[root(node)] = root(with);
    }

    /** Some cut that carries at least one person and fewer than k, if there is one; equal graphs give equal cuts. */
    Optional<Cut> cutBelow() {
        while (true) {
            long[] degree = new long[parent.length];
            int[] ends = new int[parent.length];
            for (int edge = 0; edge < edges; edge++) {
                int left = root(one[edge]);
                int right = root(other[edge]);
                if (left != right) {
                    degree[left] += people[edge];
                    degree[right] += people[edge];
                    ends[left]++;
                    ends[right]++;
                }
            }
            boolean connected = false;
            for (int node = 0; node < degree.length; node++) {
                connected |= degree[node] > 0;
                if (degree[node] > 0 && degree[node] < k) {
                    return Optional.of(around(node));
                }
            }
            if (!connected) {
                return Optional.empty();
            }
            contract(new Neighbours(ends));
        }
    }

    /** The edges at each node: those of node n stand from {@code first[n]} up to {@code first[n + 1]}. */
    private final class Neighbours {

        private final int[] first;
        private final int[] node;
        private final long[] shared;

        Neighbours(int[] ends) {
            first = new int[ends.length + 1];
            for (int i = 0; i < ends.length; i++) {
                first[i + 1] = first[i] + ends[i];
            }
            node = new int[first[ends.length]];
            shared = new long[node.length];
            int[] next = first.clone();
            for (int edge = 0; edge < edges; edge++) {
                int left = root(one[edge]);
                int right = root(other[edge]);
                if (left != right) {
                    put(next[left]++, right, people[edge]);
                    put(next[right]++, left, people[edge]);
                }
            }
        }

        private void put(int place, int neighbour, long count) {
            node[place] = neighbour;
            shared[place] = count;
        }
    }

    /**
     * Joins what no cut below k can part. Nodes are taken up in the order of how many people tie them to those taken up
     * before, k at most, ties by number. Where k people or more tie a node, the edge that completes them parts nobody.
     * As every node has k people or more, that holds for an edge of the last node at least, so that something is joined.
     */
    private void contract(Neighbours neighbours) {
        long[] tied = new long[parent.length];
        boolean[] taken = new boolean[parent.length];
        PriorityQueue<Entry> next = new PriorityQueue<>();
        for (int start = 0; start < parent.length; start++) {
            next.add(new Entry(0, start));
            while (!next.isEmpty()) {
                int node = next.remove().node();
                if (taken[node]) {
                    continue;
                }
                taken[node] = true;
                for (int i = neighbours.first[node]; i < neighbours.first[node + 1]; i++) {
                    int neighbour = neighbours.node[i];
                    if (!taken[neighbour]) {
                        if (tied[neighbour] < k) {
                            tied[neighbour] += neighbours.shared[i];
                            next.add(new Entry(Math.min(k, tied[neighbour]), neighbour));
                        }
                        if (tied[neighbour] >= k) {
                            join(node, neighbour);
                        }
                    }
                }
            }
        }
    }

    /** A node with how many people tie it; the strongest first. */
    private record Entry(long tied, int node) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry that) {
            return tied == that.tied ? Integer.compare(node, that.node) : Long.compare(that.tied, tied);
        }
    }

    private Cut around(int node) {
        BitSet inside = new BitSet();
        BitSet outside = new BitSet();
        for (int edge = 0; edge < edges; edge++) {
            boolean oneIn = root(one[edge]) == node;
            boolean otherIn = root(other[edge]) == node;
            if (oneIn != otherIn) {
                inside.set(oneIn ? one[edge] : other[edge]);
                outside.set(oneIn ? other[edge] : one[edge]);
            }
        }
        return new Cut(inside, outside);
    }

    private int root(int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
