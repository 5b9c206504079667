package nl.pop4j.gap.population;

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
final class SmallGroups {

    /** What is hidden where even one person may be spoken of: nothing. */
    static final Hidden NOTHING = new Hidden(false, new BitSet(), new BitSet());

    private final int teams;
    private final int roles;
    private final List<GapGrid> layers;
    private final long k;
    private final long[] sizes;
    private final BitSet hidden = new BitSet();

    /**
     * What is hidden.
     *
     * @param total whether even the total stays hidden
     * @param teams places of teams that stay hidden
     * @param roles places of roles that stay hidden
     */
    record Hidden(boolean total, BitSet teams, BitSet roles) {

        boolean hides(Grouping grouping, int group) {
            return total
                    || switch (grouping) {
                        case TEAM -> teams.get(group);
                        case ROLE -> roles.get(group);
                        case COMPETENCE -> false;
                    };
        }
    }

    private SmallGroups(Axes axes, List<GapGrid> layers, long k) {
        this.teams = axes.teams().size();
        this.roles = axes.roles().size();
        this.layers = layers;
        this.k = k;
        this.sizes = new long[teams + roles];
        layers.forEach(layer -> forEach(layer, (team, role, people) -> {
            sizes[team] += people;
            sizes[teams + role] += people;
        }));
    }

    /**
     * Finds what must stay hidden.
     *
     * @param layers sets of people that can be told apart, such as those who stayed and those who came: none may be
     *     spoken of too closely
     * @param k the smallest number of people that may be spoken of, at least 1
     */
    static Hidden find(Axes axes, List<GapGrid> layers, long k) {
        SmallGroups groups = new SmallGroups(axes, layers, k);
        boolean few = layers.stream().mapToLong(groups::total).anyMatch(total -> total > 0 && total < k);
        if (!few) {
            groups.hideUntilSafe();
        }
        BitSet ofRoles = new BitSet();
        groups.hidden.stream().filter(node -> node >= groups.teams).forEach(node -> ofRoles.set(node - groups.teams));
        return new Hidden(few, groups.hidden.get(0, groups.teams), ofRoles);
    }

    private void hideUntilSafe() {
        IntStream.range(0, sizes.length)
                .filter(node -> sizes[node] > 0 && sizes[node] < k)
                .forEach(hidden::set);
        for (Optional<Integer> next = nextToHide(); next.isPresent(); next = nextToHide()) {
            hidden.set(next.get());
        }
    }

    private Optional<Integer> nextToHide() {
        return layers.stream().flatMap(layer -> cut(layer).stream()).findFirst().flatMap(this::nextToHide);
    }

    private Optional<PeopleGraph.Cut> cut(GapGrid layer) {
        PeopleGraph graph = new PeopleGraph(sizes.length + 2);
        forEach(layer, (team, role, people) -> graph.connect(shown(team), shown(teams + role), people));
        return graph.cutBelow(k);
    }

    /**
     * The smallest group beside a cut that is too small. Where only hidden groups lie on a side of it, they need company:
     * the smallest shown group of their kind joins them.
     */
    private Optional<Integer> nextToHide(PeopleGraph.Cut cut) {
        BitSet candidates = new BitSet();
        for (BitSet side : List.of(cut.inside(), cut.outside())) {
            if (side.nextSetBit(0) >= sizes.length) {
                candidates.set(side.get(restOfTeams()) ? 0 : teams, side.get(restOfRoles()) ? sizes.length : teams);
            }
        }
        if (candidates.isEmpty()) {
            candidates.or(cut.inside());
            candidates.or(cut.outside());
        }
        return smallest(candidates.stream()).or(() -> smallest(IntStream.range(0, sizes.length)));
    }

    private Optional<Integer> smallest(IntStream nodes) {
        return nodes.filter(node -> node < sizes.length && sizes[node] > 0 && !hidden.get(node))
                .boxed()
                .min((one, other) -> sizes[one] == sizes[other]
                        ? Integer.compare(one, other)
                        : Long.compare(sizes[one], sizes[other]));
    }

    private int shown(int node) {
        if (!hidden.get(node)) {
            return node;
        }
        return node < teams ? restOfTeams() : restOfRoles();
    }

    private int restOfTeams() {
        return sizes.length;
    }

    private int restOfRoles() {
        return sizes.length + 1;
    }

    private long total(GapGrid layer) {
        long[] total = new long[1];
        forEach(layer, (team, role, people) -> total[0] += people);
        return total[0];
    }

    private void forEach(GapGrid layer, CellVisitor visitor) {
        for (int team = 0; team < teams; team++) {
            for (int role = 0; role < roles; role++) {
                long people = layer.people(team, role);
                if (people > 0) {
                    visitor.visit(team, role, people);
                }
            }
        }
    }

    private interface CellVisitor {
        void visit(int team, int role, long people);
    }
}
