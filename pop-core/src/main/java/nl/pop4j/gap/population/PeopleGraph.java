package nl.pop4j.gap.population;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Groups as nodes, the people that two groups share as the weight of the edge between them; finds cuts that carry few
 * people.
 *
 * <p>Edges that carry enough people on their own lie in no small cut and are contracted first; on what is left, the
 * minimum cut of each connected part is found after Stoer and Wagner, A simple min-cut algorithm, J. ACM 44(4), 1997,
 * stopping at the first one that is small.
 *
 * @param <N> a group
 */
final class PeopleGraph<N> {

    private final Map<N, Map<N, Long>> edges = new LinkedHashMap<>();

    /** Adds people to an edge. */
    void connect(N one, N other, long people) {
        edges.computeIfAbsent(one, node -> new LinkedHashMap<>()).merge(other, people, Long::sum);
        edges.computeIfAbsent(other, node -> new LinkedHashMap<>()).merge(one, people, Long::sum);
    }

    /**
     * The groups beside a cut, on either side of it.
     *
     * @param inside groups on one side that share people with the other
     * @param outside groups on the other side that share people with the one
     * @param <N> a group
     */
    record Cut<N>(Set<N> inside, Set<N> outside) {}

    /** Some cut that carries at least one person and fewer than k, if there is one. */
    Optional<Cut<N>> cutBelow(long k) {
        Set<N> side = new Merging<>(edges, k).sideOfSmallCut();
        Set<N> inside = new HashSet<>();
        Set<N> outside = new HashSet<>();
        for (N node : side) {
            for (N neighbour : edges.getOrDefault(node, Map.of()).keySet()) {
                if (!side.contains(neighbour)) {
                    inside.add(node);
                    outside.add(neighbour);
                }
            }
        }
        return side.isEmpty() ? Optional.empty() : Optional.of(new Cut<>(inside, outside));
    }

    /** A copy of the graph whose nodes are merged step by step; each knows which original nodes it stands for. */
    private static final class Merging<N> {

        private final long k;
        private final Map<N, Map<N, Long>> edges = new LinkedHashMap<>();
        private final Map<N, List<N>> members = new HashMap<>();

        Merging(Map<N, Map<N, Long>> original, long k) {
            this.k = k;
            original.forEach((node, neighbours) -> {
                edges.put(node, new LinkedHashMap<>(neighbours));
                members.put(node, new ArrayList<>(List.of(node)));
            });
        }

        /** One side of a small cut, or nothing. */
        Set<N> sideOfSmallCut() {
            contractStrongEdges();
            while (!edges.isEmpty()) {
                Set<N> side = phase(edges.keySet().iterator().next());
                if (!side.isEmpty()) {
                    return side;
                }
            }
            return Set.of();
        }

        private void contractStrongEdges() {
            List<N> open = new ArrayList<>(edges.keySet());
            while (!open.isEmpty()) {
                N node = open.remove(open.size() - 1);
                Map<N, Long> neighbours = edges.get(node);
                if (neighbours == null) {
                    continue;
                }
                N strong = strongest(neighbours);
                if (strong != null && neighbours.getOrDefault(strong, 0L) >= k) {
                    merge(node, strong);
                    open.add(node);
                }
            }
        }

        private static <N> @Nullable N strongest(Map<N, Long> neighbours) {
            N best = null;
            long most = 0;
            for (Map.Entry<N, Long> edge : neighbours.entrySet()) {
                if (edge.getValue() > most) {
                    most = edge.getValue();
                    best = edge.getKey();
                }
            }
            return best;
        }

        /**
         * One minimum cut phase from a node, over the part that is connected to it. The last node to be added is cut off
         * by as many people as tie it to the others; if they are enough, it is merged with the one before it.
         */
        private Set<N> phase(N start) {
            Map<N, Long> tied = new LinkedHashMap<>();
            Set<N> added = new HashSet<>();
            N last = start;
            N before = start;
            long cut = 0;
            for (N next = start; next != null; next = strongest(tied)) {
                cut = tied.getOrDefault(next, 0L);
                tied.remove(next);
                added.add(next);
                before = last;
                last = next;
                edges.getOrDefault(next, Map.of()).forEach((neighbour, people) -> {
                    if (!added.contains(neighbour)) {
                        tied.merge(neighbour, people, Long::sum);
                    }
                });
            }
            if (added.size() == 1) {
                edges.remove(start);
                return Set.of();
            }
            if (cut < k) {
                return new HashSet<>(membersOf(last));
            }
            merge(before, last);
            return Set.of();
        }

        private Collection<N> membersOf(N node) {
            return members.getOrDefault(node, List.of());
        }

        private void merge(N into, N gone) {
            members.computeIfAbsent(into, node -> new ArrayList<>()).addAll(membersOf(gone));
            Map<N, Long> moved = edges.remove(gone);
            Map<N, Long> kept = edges.computeIfAbsent(into, node -> new LinkedHashMap<>());
            kept.remove(gone);
            if (moved == null) {
                return;
            }
            moved.remove(into);
            moved.forEach((neighbour, people) -> {
                kept.merge(neighbour, people, Long::sum);
                Map<N, Long> back = edges.computeIfAbsent(neighbour, node -> new LinkedHashMap<>());
                back.remove(gone);
                back.merge(into, people, Long::sum);
            });
        }
    }
}
