package nl.pop4j.gap.population.hiding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which teams and roles must stay hidden so that nothing shown of one competence, by team, by role and in total, speaks
 * of fewer than k people, not even by adding and subtracting (ADR-0012).
 *
 * <p>Teams and roles are the nodes of a graph whose edges are the people who work in a team in a role. What can be had
 * by adding and subtracting sums over teams, roles and all people is, for each edge, a value of its team plus a value of
 * its role. Such a combination speaks of few people only if it is zero on all other edges, and then those few lie on a
 * cut of the graph. So nothing is given away as long as every cut that separates connected nodes carries at least k
 * people. Teams that are hidden are known together, as the total less those shown: they form one node; so do hidden
 * roles. Where a cut is too small, the smallest group beside it is hidden, until none is.
 */
public final class SmallGroups {

    private final int teams;
    private final int restOfTeams;
    private final int restOfRoles;
    private final long[] sizes;
    private final BitSet hidden = new BitSet();
    private final List<PeopleGraph> graphs = new ArrayList<>();

    /**
     * What is hidden.
     *
     * @param total whether even the total stays hidden
     * @param teams places of teams that stay hidden
     * @param roles places of roles that stay hidden
     */
    public record Hidden(boolean total, BitSet teams, BitSet roles) {

        /** What is hidden where even one person may be spoken of: nothing. */
        public static final Hidden NOTHING = new Hidden(false, new BitSet(), new BitSet());

        /** Copies the sets. */
        public Hidden {
            teams = copy(teams);
            roles = copy(roles);
        }

        private static BitSet copy(BitSet set) {
            return BitSet.valueOf(set.toLongArray());
        }
    }

    private SmallGroups(int teams, int roles, List<Staffing> layers, long k) {
        this.teams = teams;
        this.restOfTeams = teams + roles;
        this.restOfRoles = teams + roles + 1;
        this.sizes = new long[teams + roles];
        for (Staffing layer : layers) {
            layer.forEach((team, role, people) -> {
                sizes[team] += people;
                sizes[teams + role] += people;
            });
            graphs.add(new PeopleGraph(sizes.length + 2, teams, layer, k));
        }
    }

    /**
     * Finds what must stay hidden.
     *
     * @param teams how many teams there are
     * @param roles how many roles there are
     * @param layers sets of people that can be told apart, such as those who stayed and those who came: none may be
     *     spoken of too closely
     * @param k the smallest number of people that may be spoken of, at least 1
     */
    public static Hidden find(int teams, int roles, List<Staffing> layers, long k) {
        if (k == 1) {
            return Hidden.NOTHING;
        }
        if (layers.stream().mapToLong(Staffing::total).anyMatch(total -> total > 0 && total < k)) {
            return new Hidden(true, new BitSet(), new BitSet());
        }
        SmallGroups groups = new SmallGroups(teams, roles, layers, k);
        groups.hideUntilSafe(k);
        BitSet ofRoles = new BitSet();
        groups.hidden.stream().filter(node -> node >= teams).forEach(node -> ofRoles.set(node - teams));
        return new Hidden(false, groups.hidden.get(0, teams), ofRoles);
    }

    private void hideUntilSafe(long k) {
        IntStream.range(0, sizes.length)
                .filter(node -> sizes[node] > 0 && sizes[node] < k)
                .forEach(this::hide);
        for (Optional<Integer> next = nextToHide(); next.isPresent(); next = nextToHide()) {
            hide(next.get());
        }
    }

    private void hide(int node) {
        hidden.set(node);
        graphs.forEach(graph -> graph.join(node, rest(node)));
    }

    private Optional<Integer> nextToHide() {
        return graphs.stream()
                .flatMap(graph -> graph.cutBelow().stream())
                .findFirst()
                .flatMap(this::nextToHide);
    }

    /**
     * The smallest group beside a cut that is too small. Where only hidden groups lie on a side of it, they need company:
     * the smallest shown group of their kind joins them.
     */
    private Optional<Integer> nextToHide(PeopleGraph.Cut cut) {
        BitSet candidates = new BitSet();
        for (BitSet side : List.of(cut.inside(), cut.outside())) {
            if (side.stream().allMatch(hidden::get)) {
                boolean ofTeams = side.nextSetBit(0) < teams;
                boolean ofRoles = side.length() > teams;
                candidates.set(ofTeams ? 0 : teams, ofRoles ? sizes.length : teams);
            }
        }
        if (candidates.isEmpty()) {
            candidates.or(cut.inside());
            candidates.or(cut.outside());
        }
        return smallest(candidates.stream()).or(() -> smallest(IntStream.range(0, sizes.length)));
    }

    private Optional<Integer> smallest(IntStream nodes) {
        return nodes.filter(node -> sizes[node] > 0 && !hidden.get(node))
                .boxed()
                .min((one, other) -> sizes[one] == sizes[other]
                        ? Integer.compare(one, other)
                        : Long.compare(sizes[one], sizes[other]));
    }

    private int rest(int node) {
        return node < teams ? restOfTeams : restOfRoles;
    }
}
