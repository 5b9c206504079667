package nl.pop4j.gap.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.competence.RoleRequirement;

/** An attack by adding and subtracting everything that is shown of two dates, by team, role and in total. */
@Tag("D1.7")
class TwoDatesProperties {

    private static final CompetenceCode LISTENING = CompetenceCode.of("listening");
    private static final int TEAMS = 2;
    private static final int ROLES = 2;

    /** People who cannot be told apart by what is added and subtracted. */
    private record Kind(String team, String role, boolean stayed, long people) {}

    @Property(tries = 150)
    void noSumOrDifferenceOfTwoDatesSpeaksOfFewerThanK(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int k, @ForAll boolean laterDate) {
        List<Kind> kinds = kinds(new Random(seed));
        PopulationChange change = change(kinds, kinds(new Random(~seed)), laterDate);
        List<long[]> shown = new ArrayList<>();
        for (Grouping grouping : Grouping.values()) {
            List<GroupGap> everybody =
                    laterDate ? change.now(grouping, required(), k) : change.then(grouping, required(), k);
            everybody.stream()
                    .filter(line -> line.shown().isPresent())
                    .forEach(line -> shown.add(mask(kinds, kind -> isIn(kind, grouping, line.group()))));
            change.by(grouping, required(), k).stream()
                    .filter(line -> line.growthOfGap().isPresent())
                    .forEach(line ->
                            shown.add(mask(kinds, kind -> kind.stayed() && isIn(kind, grouping, line.group()))));
        }
        assertThat(fewest(shown, kinds)).isGreaterThanOrEqualTo(k);
    }

    /** The control: reports of each date that were made on their own give somebody away. */
    @Property(tries = 1)
    void theAttackFindsSomebodyWhereEachDateIsHiddenOnItsOwn() {
        List<Kind> kinds = List.of(new Kind("t0", "r0", true, 12), new Kind("t0", "r0", false, 1));
        List<long[]> shown = List.of(mask(kinds, kind -> true), mask(kinds, Kind::stayed));
        assertThat(fewest(shown, kinds)).isEqualTo(1);
        PopulationChange change = change(kinds, List.of(), false);
        assertThat(change.by(Grouping.TEAM, required(), 5).get(0).before()).isNull();
        assertThat(change.then(Grouping.TEAM, required(), 5).get(0).shown()).isEmpty();
    }

    /** The fewest people, at least one, that a combination with factors -1, 0 and 1 speaks of. */
    private static long fewest(List<long[]> shown, List<Kind> kinds) {
        long fewest = Long.MAX_VALUE;
        int[] factors = new int[shown.size()];
        long[] sum = new long[kinds.size()];
        for (int at = 0; at < factors.length; ) {
            // Counts through all combinations in base three and keeps the sum up to date.
            long more = factors[at] == 2 ? -2 : 1;
            factors[at] = factors[at] == 2 ? 0 : factors[at] + 1;
            for (int kind = 0; kind < sum.length; kind++) {
                sum[kind] += more * shown.get(at)[kind];
            }
            at = more < 0 ? at + 1 : 0;
            if (at == 0) {
                fewest = Math.min(fewest, spokenOf(sum, shown, kinds));
            }
        }
        return fewest;
    }

    private static long spokenOf(long[] sum, List<long[]> shown, List<Kind> kinds) {
        long people = 0;
        for (int kind = 0; kind < sum.length; kind++) {
            long all = 0;
            for (long[] mask : shown) {
                all += mask[kind];
            }
            // Factors run from 0 to 2 above: less one for each line that is -1, 0 or 1.
            people += sum[kind] == all ? 0 : kinds.get(kind).people();
        }
        return people == 0 ? Long.MAX_VALUE : people;
    }

    private static long[] mask(List<Kind> kinds, Predicate<Kind> isIn) {
        return kinds.stream().mapToLong(kind -> isIn.test(kind) ? 1 : 0).toArray();
    }

    private static boolean isIn(Kind kind, Grouping grouping, String group) {
        return switch (grouping) {
            case TEAM -> kind.team().equals(group);
            case ROLE -> kind.role().equals(group);
            case COMPETENCE -> true;
        };
    }

    private static List<Kind> kinds(Random random) {
        List<Kind> kinds = new ArrayList<>();
        for (int place = 0; place < TEAMS * ROLES; place++) {
            for (boolean stayed : new boolean[] {true, false}) {
                long people = random.nextInt(4) == 0 ? 0 : random.nextInt(9);
                if (people > 0) {
                    kinds.add(new Kind("t" + place / ROLES, "r" + place % ROLES, stayed, people));
                }
            }
        }
        return kinds;
    }

    /** Those of the date that is attacked, and others of the other date who are there to disturb. */
    private static PopulationChange change(List<Kind> attacked, List<Kind> others, boolean laterDate) {
        PopulationChange change = new PopulationChange();
        for (Kind kind : attacked) {
            for (int i = 0; i < kind.people(); i++) {
                add(change, kind, kind.stayed(), laterDate);
            }
        }
        others.stream().filter(kind -> !kind.stayed()).forEach(kind -> {
            for (int i = 0; i < kind.people(); i++) {
                add(change, kind, false, !laterDate);
            }
        });
        return change;
    }

    private static void add(PopulationChange change, Kind kind, boolean stayed, boolean laterDate) {
        RoleCode role = RoleCode.of(kind.role());
        if (stayed) {
            change.stayed(kind.team(), role, LISTENING, Level.of(1), Level.of(2));
        } else if (laterDate) {
            change.came(kind.team(), role, LISTENING, Level.of(1));
        } else {
            change.left(kind.team(), role, LISTENING, Level.of(1));
        }
    }

    private static RequiredLevels required() {
        RequiredLevels.Builder required = RequiredLevels.builder();
        for (int role = 0; role < ROLES; role++) {
            required.add(RoleCode.of("r" + role), RoleRequirement.essential(LISTENING, Level.of(3)));
        }
        return required.build();
    }
}
