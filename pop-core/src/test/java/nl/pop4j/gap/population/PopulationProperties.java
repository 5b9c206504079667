package nl.pop4j.gap.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.competence.RoleRequirement;

@Tag("D1.7")
class PopulationProperties {

    private static final CompetenceCode LISTENING = CompetenceCode.of("listening");

    /** Everything that can be had by adding and subtracting what is shown, tried out. */
    @Property(tries = 400)
    void noSumOrDifferenceOfWhatIsShownSpeaksOfFewerThanK(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int teams,
            @ForAll @IntRange(min = 1, max = 4) int roles,
            @ForAll @IntRange(min = 2, max = 6) int k) {
        Map<String, Map<String, Long>> people = people(new Random(seed), teams, roles);
        Hidden hidden = hidden(people, k);
        List<String> cells = new ArrayList<>();
        people.forEach((team, row) -> row.keySet().forEach(role -> cells.add(team + "/" + role)));
        attack(shown(people, cells, hidden), cells, people, k);
    }

    /** The control: the same attack on everything that is shown without hiding finds somebody. */
    @Property(tries = 1)
    void theAttackFindsSomebodyWhereOnlySmallGroupsAreHidden() {
        Map<String, Map<String, Long>> people = Map.of("t0", Map.of("r0", 12L), "t1", Map.of("r0", 3L));
        List<String> cells = List.of("t0/r0", "t1/r0");
        Hidden onlySmall = new Hidden(false, Set.of("t1"), Set.of());
        assertThat(smallestSupport(shown(people, cells, onlySmall), cells, people))
                .isEqualTo(3);
    }

    @Property(tries = 200)
    void partsCountTheSameInAnyOrder(@ForAll long seed) {
        Random random = new Random(seed);
        List<LevelCounts> parts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            parts.add(counts(random));
        }
        LevelCounts oneWay = new LevelCounts();
        parts.forEach(oneWay::merge);
        Collections.shuffle(parts, random);
        LevelCounts nested = new LevelCounts().merge(parts.get(0)).merge(parts.get(1));
        LevelCounts rest =
                new LevelCounts().merge(parts.get(2)).merge(parts.get(3)).merge(parts.get(4));
        assertThat(nested.merge(rest)).isEqualTo(oneWay);
    }

    @Property(tries = 200)
    void gapsAddedUpPersonByPersonAreThoseOfLevelsCountedFirst(@ForAll long seed) {
        Random random = new Random(seed);
        LevelCounts levels = counts(random);
        RequiredLevels required = required();
        List<GapCounts> parts = List.of(new GapCounts(required), new GapCounts(required), new GapCounts(required));
        levels.forEach((one, people) -> {
            for (int i = 0; i < people; i++) {
                parts.get(random.nextInt(parts.size())).add(one.team(), one.role(), one.competence(), one.level());
            }
        });
        GapCounts whole = new GapCounts(required)
                .merge(parts.get(2))
                .merge(new GapCounts(required).merge(parts.get(0)).merge(parts.get(1)));
        for (Grouping grouping : Grouping.values()) {
            assertThat(PopulationGapAnalysis.of(whole, 3).by(grouping))
                    .isEqualTo(PopulationGapAnalysis.of(levels, required, 3).by(grouping));
        }
    }

    @Property(tries = 200)
    void raisingEverybodyWidensNoGap(@ForAll long seed) {
        LevelCounts before = counts(new Random(seed));
        LevelCounts after = new LevelCounts();
        before.forEach((one, people) -> after.add(
                one.team(),
                one.role(),
                one.competence(),
                new Level(one.level().value().add(BigDecimal.ONE)),
                people));
        RequiredLevels required = required();
        List<GroupGap> then = PopulationGapAnalysis.of(before, required, 1).by(Grouping.TEAM);
        List<GroupGap> now = PopulationGapAnalysis.of(after, required, 1).by(Grouping.TEAM);
        for (int i = 0; i < then.size(); i++) {
            assertThat(now.get(i).shown().orElseThrow().sumGap())
                    .isLessThanOrEqualTo(then.get(i).shown().orElseThrow().sumGap());
        }
    }

    /** What an analysis of such people keeps back, as anybody can see from its lines. */
    private static Hidden hidden(Map<String, Map<String, Long>> people, int k) {
        LevelCounts counts = new LevelCounts();
        RequiredLevels.Builder required = RequiredLevels.builder();
        people.forEach((team, row) -> row.forEach((role, count) -> {
            counts.add(team, RoleCode.of(role), LISTENING, Level.of(1), count);
            required.add(RoleCode.of(role), RoleRequirement.essential(LISTENING, Level.of(3)));
        }));
        PopulationGapAnalysis analysis = PopulationGapAnalysis.of(counts, required.build(), k);
        return new Hidden(
                !keptBack(analysis, Grouping.COMPETENCE).isEmpty(),
                keptBack(analysis, Grouping.TEAM),
                keptBack(analysis, Grouping.ROLE));
    }

    private static Set<String> keptBack(PopulationGapAnalysis analysis, Grouping grouping) {
        return analysis.by(grouping).stream()
                .filter(line -> line.shown().isEmpty())
                .map(GroupGap::group)
                .collect(Collectors.toSet());
    }

    private record Hidden(boolean total, Set<String> teams, Set<String> roles) {}

    private static void attack(List<int[]> shown, List<String> cells, Map<String, Map<String, Long>> people, int k) {
        assertThat(smallestSupport(shown, cells, people)).isGreaterThanOrEqualTo(k);
    }

    /** The fewest people, at least one, that a combination with coefficients -1, 0, 1 speaks of. */
    private static long smallestSupport(List<int[]> shown, List<String> cells, Map<String, Map<String, Long>> people) {
        long smallest = Long.MAX_VALUE;
        int combinations = (int) Math.pow(3, shown.size());
        for (int code = 0; code < combinations; code++) {
            int rest = code;
            int[] sum = new int[cells.size()];
            for (int[] group : shown) {
                int factor = rest % 3 - 1;
                rest /= 3;
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += factor * group[i];
                }
            }
            long support = 0;
            for (int i = 0; i < sum.length; i++) {
                String[] cell = cells.get(i).split("/");
                support += sum[i] == 0 ? 0 : people.get(cell[0]).get(cell[1]);
            }
            smallest = support > 0 ? Math.min(smallest, support) : smallest;
        }
        return smallest;
    }

    private static List<int[]> shown(Map<String, Map<String, Long>> people, List<String> cells, Hidden hidden) {
        List<int[]> shown = new ArrayList<>();
        if (hidden.total()) {
            return shown;
        }
        shown.add(cells.stream().mapToInt(cell -> 1).toArray());
        people.keySet().stream()
                .filter(team -> !hidden.teams().contains(team))
                .forEach(team -> shown.add(cells.stream()
                        .mapToInt(cell -> cell.startsWith(team + "/") ? 1 : 0)
                        .toArray()));
        people.values().stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .filter(role -> !hidden.roles().contains(role))
                .forEach(role -> shown.add(cells.stream()
                        .mapToInt(cell -> cell.endsWith("/" + role) ? 1 : 0)
                        .toArray()));
        return shown;
    }

    private static Map<String, Map<String, Long>> people(Random random, int teams, int roles) {
        Map<String, Map<String, Long>> people = new TreeMap<>();
        for (int t = 0; t < teams; t++) {
            for (int r = 0; r < roles; r++) {
                long count = random.nextInt(3) == 0 ? 0 : random.nextInt(9);
                if (count > 0) {
                    people.computeIfAbsent("t" + t, team -> new TreeMap<>()).put("r" + r, count);
                }
            }
        }
        return people;
    }

    private static LevelCounts counts(Random random) {
        LevelCounts counts = new LevelCounts();
        for (int i = 0; i < 30; i++) {
            counts.add(
                    "t" + random.nextInt(3),
                    RoleCode.of("r" + random.nextInt(2)),
                    LISTENING,
                    Level.of(random.nextInt(5)),
                    random.nextInt(4));
        }
        return counts;
    }

    private static RequiredLevels required() {
        return RequiredLevels.builder()
                .add(RoleCode.of("r0"), RoleRequirement.essential(LISTENING, Level.of(3)))
                .add(RoleCode.of("r1"), RoleRequirement.essential(LISTENING, Level.of(4)))
                .build();
    }
}
