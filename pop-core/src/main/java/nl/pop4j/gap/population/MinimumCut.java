package nl.pop4j.gap.population;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A cut of a weighted graph that is lighter than a bound, after Stoer and Wagner, A simple min-cut algorithm, J. ACM
 * 44(4), 1997, in each connected part, stopping at the first one. The graph is used up.
 */
final class MinimumCut {

    private final Map<Integer, Map<Integer, Long>> edges = new LinkedHashMap<>();
    private final Map<Integer, List<Integer>> members = new HashMap<>();

    /** Adds weight to an edge between two different nodes. */
    void connect(int one, int other, long weight) {
        neighbours(one).merge(other, weight, Long::sum);
        neighbours(other).merge(one, weight, Long::sum);
    }

    /** One side of a cut lighter than the bound, if there is one; a cut of weight zero is none. */
    Optional<Set<Integer>> sideBelow(long bound) {
        while (!edges.isEmpty()) {
            Optional<Set<Integer>> side = phase(edges.keySet().iterator().next(), bound);
            if (side.isPresent()) {
                return side;
            }
        }
        return Optional.empty();
    }

    /**
     * One phase from a node, over the part that is connected to it. The last node to be added is cut off by as much as
     * ties it to the others; if that is enough, it is merged with the one before it.
     */
    private Optional<Set<Integer>> phase(int start, long bound) {
        Map<Integer, Long> tied = new LinkedHashMap<>();
        Set<Integer> added = new HashSet<>();
        int last = start;
        int before = start;
        long cut = 0;
        for (Integer next = Integer.valueOf(start); next != null; next = strongest(tied)) {
            cut = tied.getOrDefault(next, 0L);
            tied.remove(next);
            added.add(next);
            before = last;
            last = next;
            neighbours(next).forEach((neighbour, weight) -> {
                if (!added.contains(neighbour)) {
                    tied.merge(neighbour, weight, Long::sum);
                }
            });
        }
        if (added.size() == 1) {
            edges.remove(start);
            return Optional.empty();
        }
        if (cut < bound) {
            return Optional.of(new HashSet<>(members(last)));
        }
        merge(before, last);
        return Optional.empty();
    }

    private static @Nullable Integer strongest(Map<Integer, Long> weights) {
        Integer best = null;
        long most = 0;
        for (Map.Entry<Integer, Long> edge : weights.entrySet()) {
            if (edge.getValue() > most) {
                most = edge.getValue();
                best = edge.getKey();
            }
        }
        return best;
    }

    private void merge(int into, int gone) {
        members(into).addAll(members(gone));
        Map<Integer, Long> moved = neighbours(gone);
        edges.remove(gone);
        neighbours(into).remove(gone);
        moved.forEach((neighbour, weight) -> {
            neighbours(neighbour).remove(gone);
            if (neighbour != into) {
                connect(into, neighbour, weight);
            }
        });
    }

    private Map<Integer, Long> neighbours(int node) {
        return edges.computeIfAbsent(node, key -> new LinkedHashMap<>());
    }

    private List<Integer> members(int node) {
        return members.computeIfAbsent(node, key -> new ArrayList<>(List.of(key)));
    }
}
