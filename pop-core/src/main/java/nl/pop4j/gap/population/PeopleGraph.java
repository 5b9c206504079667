package nl.pop4j.gap.population;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Groups as nodes 0, 1, 2 ..., the people that two groups share as the weight of the edge between them; finds cuts that
 * carry few people.
 *
 * <p>Edges that carry enough people on their own lie in no small cut: their ends are one from the start. What is left is
 * for {@link MinimumCut}.
 */
final class PeopleGraph {

    private final List<long[]> edges = new ArrayList<>();
    private final int nodes;

    PeopleGraph(int nodes) {
        this.nodes = nodes;
    }

    /**
     * The groups beside a cut, on either side of it.
     *
     * @param inside groups on one side that share people with the other
     * @param outside groups on the other side that share people with the one
     */
    record Cut(BitSet inside, BitSet outside) {}

    /** Adds people to an edge. */
    void connect(int one, int other, long people) {
        edges.add(new long[] {one, other, people});
    }

    /** Some cut that carries at least one person and fewer than k, if there is one. */
    Optional<Cut> cutBelow(long k) {
        int[] parent = contracted(k);
        MinimumCut cut = new MinimumCut();
        for (long[] edge : edges) {
            int one = root(parent, (int) edge[0]);
            int other = root(parent, (int) edge[1]);
            if (one != other) {
                cut.connect(one, other, edge[2]);
            }
        }
        return cut.sideBelow(k).map(side -> {
            BitSet inside = new BitSet();
            BitSet outside = new BitSet();
            for (long[] edge : edges) {
                boolean oneIn = side.contains(root(parent, (int) edge[0]));
                boolean otherIn = side.contains(root(parent, (int) edge[1]));
                if (oneIn != otherIn) {
                    inside.set((int) (oneIn ? edge[0] : edge[1]));
                    outside.set((int) (oneIn ? edge[1] : edge[0]));
                }
            }
            return new Cut(inside, outside);
        });
    }

    private int[] contracted(long k) {
        int[] parent = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            parent[node] = node;
        }
        for (long[] edge : edges) {
            if (edge[2] >= k) {
                parent[root(parent, (int) edge[0])] = root(parent, (int) edge[1]);
            }
        }
        return parent;
    }

    private static int root(int[] parent, int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
