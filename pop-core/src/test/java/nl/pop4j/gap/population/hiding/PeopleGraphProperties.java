package nl.pop4j.gap.population.hiding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** Held against every way of parting the groups, tried one after the other. */
@Tag("D1.7")
class PeopleGraphProperties {

    private static final int TEAMS = 5;
    private static final int ROLES = 4;
    private static final int NODES = TEAMS + ROLES;

    @Property(tries = 1000)
    void findsACutBelowKWhereThereIsOneAndOnlyThere(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 9) int k, @ForAll @IntRange(max = 4) int joined) {
        Random random = new Random(seed);
        long[][] people = people(random);
        PeopleGraph graph = new PeopleGraph(NODES, TEAMS, staffing(people), k);
        int[] known = new int[NODES];
        Arrays.setAll(known, node -> node);
        assertThat(graph.cutBelow().isPresent()).isEqualTo(smallest(people, known) < k);
        for (int i = 0; i < joined; i++) {
            int one = random.nextInt(NODES);
            int other = random.nextInt(NODES);
            graph.join(one, other);
            int gone = known[other];
            int kept = known[one];
            Arrays.setAll(known, node -> known[node] == gone ? kept : known[node]);
            assertThat(graph.cutBelow().isPresent()).isEqualTo(smallest(people, known) < k);
        }
    }

    @Property(tries = 500)
    void namesGroupsOnBothSidesOfTheCutThatShareItsPeople(@ForAll long seed) {
        long[][] people = people(new Random(seed));
        Optional<PeopleGraph.Cut> found = new PeopleGraph(NODES, TEAMS, staffing(people), 6).cutBelow();
        found.ifPresent(cut -> {
            long carried = 0;
            for (int team = 0; team < TEAMS; team++) {
                for (int role = 0; role < ROLES; role++) {
                    boolean across = cut.inside().get(team) && cut.outside().get(TEAMS + role)
                            || cut.outside().get(team) && cut.inside().get(TEAMS + role);
                    carried += across ? people[team][role] : 0;
                }
            }
            assertThat(carried).isPositive();
            assertThat(cut.inside().intersects(cut.outside())).isFalse();
        });
    }

    /** The fewest people, at least one, on the edges between two sides; nodes known together stay on one side. */
    private static long smallest(long[][] people, int[] known) {
        long smallest = Long.MAX_VALUE;
        for (int side = 1; side < 1 << NODES; side++) {
            long carried = 0;
            boolean parts = true;
            for (int node = 0; node < NODES; node++) {
                parts &= (side >> node & 1) == (side >> known[node] & 1);
            }
            for (int team = 0; team < TEAMS; team++) {
                for (int role = 0; role < ROLES; role++) {
                    carried += (side >> team & 1) != (side >> (TEAMS + role) & 1) ? people[team][role] : 0;
                }
            }
            smallest = parts && carried > 0 ? Math.min(smallest, carried) : smallest;
        }
        return smallest;
    }

    private static long[][] people(Random random) {
        long[][] people = new long[TEAMS][ROLES];
        for (long[] row : people) {
            Arrays.setAll(row, role -> random.nextInt(3) == 0 ? random.nextInt(7) : 0);
        }
        return people;
    }

    private static Staffing staffing(long[][] people) {
        int[] teams = new int[NODES * NODES];
        int[] roles = new int[NODES * NODES];
        long[] counts = new long[NODES * NODES];
        for (int place = 0; place < TEAMS * ROLES; place++) {
            teams[place] = place / ROLES;
            roles[place] = place % ROLES;
            counts[place] = people[place / ROLES][place % ROLES];
        }
        return new Staffing(teams, roles, counts);
    }
}
