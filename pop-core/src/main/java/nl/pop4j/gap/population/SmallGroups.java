package nl.pop4j.gap.population;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which teams and roles must stay hidden so that nothing shown of one competence, by team, by role and in total, speaks
 * of fewer than k people, not even by adding and subtracting.
 *
 * <p>Think of teams and roles as the nodes of a graph whose edges are the people who work in a team in a role. What can
 * be had by adding and subtracting sums over teams, roles and all people is, for each edge, a value of its team plus a
 * value of its role. Such a combination speaks of few people only if it is zero on all other edges, and then those few
 * lie on a cut of the graph. So nothing is given away as long as every cut that separates connected nodes carries at
 * least k people. Teams that are hidden are known together, as the total less those shown: they form one node; so do
 * hidden roles. Where a cut is too small, the smallest group beside it is hidden, until none is.
 */
final class SmallGroups {

    private final List<Map<String, Map<String, Long>>> layers;
    private final long k;
    private final Map<Node, Long> sizes = new HashMap<>();
    private final Set<Node> hidden = new HashSet<>();

    /** A team, a role, or all hidden ones of a side. */
    record Node(boolean isTeam, String name, boolean isRest) {

        static Node team(String name) {
            return new Node(true, name, false);
        }

        static Node role(String name) {
            return new Node(false, name, false);
        }

        Node rest() {
            return new Node(isTeam, "", true);
        }
    }

    /**
     * What is hidden.
     *
     * @param total whether even the total stays hidden
     * @param teams teams that stay hidden
     * @param roles roles that stay hidden
     */
    record Hidden(boolean total, Set<String> teams, Set<String> roles) {

        boolean hides(Grouping grouping, String group) {
            return total
                    || switch (grouping) {
                        case TEAM -> teams.contains(group);
                        case ROLE -> roles.contains(group);
                        case COMPETENCE -> false;
                    };
        }
    }

    private SmallGroups(List<Map<String, Map<String, Long>>> layers, long k) {
        this.layers = layers;
        this.k = k;
        layers.forEach(layer -> forEach(layer, (team, role, count) -> {
            sizes.merge(team, count, Long::sum);
            sizes.merge(role, count, Long::sum);
        }));
    }

    /**
     * Finds what must stay hidden.
     *
     * @param layers how many people, each at least one, by team and then by role; of several sets of people that can be
     *     told apart, such as those who stayed and those who came, none may be spoken of too closely
     * @param k the smallest number of people that may be spoken of, at least 1
     */
    static Hidden find(List<Map<String, Map<String, Long>>> layers, long k) {
        SmallGroups groups = new SmallGroups(layers, k);
        boolean few = layers.stream().mapToLong(SmallGroups::total).anyMatch(total -> total > 0 && total < k);
        if (few) {
            groups.hidden.addAll(groups.sizes.keySet());
            return new Hidden(true, groups.names(true), groups.names(false));
        }
        groups.hideUntilSafe();
        return new Hidden(false, groups.names(true), groups.names(false));
    }

    private void hideUntilSafe() {
        sizes.forEach((node, size) -> {
            if (size < k) {
                hidden.add(node);
            }
        });
        for (Optional<Node> next = nextToHide(); next.isPresent(); next = nextToHide()) {
            hidden.add(next.get());
        }
    }

    /**
     * The smallest group beside a cut that is too small. Where only hidden groups lie on a side of it, they need company:
     * the smallest shown group of their kind joins them.
     */
    private Optional<Node> nextToHide() {
        return layers.stream().flatMap(layer -> cut(layer).stream()).findFirst().flatMap(this::nextToHide);
    }

    private Optional<PeopleGraph.Cut<Node>> cut(Map<String, Map<String, Long>> layer) {
        PeopleGraph<Node> graph = new PeopleGraph<>();
        forEach(layer, (team, role, count) -> graph.connect(shown(team), shown(role), count));
        return graph.cutBelow(k);
    }

    private Optional<Node> nextToHide(PeopleGraph.Cut<Node> cut) {
        Set<Node> candidates = new HashSet<>();
        for (Set<Node> side : ImmutableList.of(cut.inside(), cut.outside())) {
            if (side.stream().allMatch(Node::isRest)) {
                side.forEach(rest -> candidates.addAll(ofKind(rest.isTeam())));
            }
        }
        if (candidates.isEmpty()) {
            candidates.addAll(cut.inside());
            candidates.addAll(cut.outside());
        }
        return smallest(candidates).or(() -> smallest(sizes.keySet()));
    }

    private Set<Node> ofKind(boolean isTeam) {
        return sizes.keySet().stream().filter(node -> node.isTeam() == isTeam).collect(ImmutableSet.toImmutableSet());
    }

    private static long total(Map<String, Map<String, Long>> layer) {
        return layer.values().stream()
                .flatMap(roles -> roles.values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    private Optional<Node> smallest(Set<Node> nodes) {
        return nodes.stream()
                .filter(node -> !node.isRest() && !hidden.contains(node))
                .min(Comparator.comparing((Node node) -> sizes.getOrDefault(node, 0L))
                        .thenComparing(Node::isTeam)
                        .thenComparing(Node::name));
    }

    private Node shown(Node node) {
        return hidden.contains(node) ? node.rest() : node;
    }

    private Set<String> names(boolean isTeam) {
        return hidden.stream()
                .filter(node -> node.isTeam() == isTeam)
                .map(Node::name)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static void forEach(Map<String, Map<String, Long>> layer, CellVisitor visitor) {
        layer.forEach((team, roles) ->
                roles.forEach((role, count) -> visitor.visit(Node.team(team), Node.role(role), count)));
    }

    private interface CellVisitor {
        void visit(Node team, Node role, long count);
    }
}
