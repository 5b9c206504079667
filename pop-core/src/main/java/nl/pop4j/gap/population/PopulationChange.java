package nl.pop4j.gap.population;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.gap.population.LevelCounts.Combination;

/**
 * How levels and gaps have changed between two dates, by team, role and competence.
 *
 * <p>Only people who were there on both dates count, in the team and role of the second date, so that somebody who came
 * or left changes nothing. Who came and who left is counted too: a group is shown only if figures of both dates,
 * subtracted from those of everybody, would not speak of fewer than k who stayed, came or left. Mutable while people
 * are added, not thread-safe.
 */
public final class PopulationChange {

    private final LevelCounts before = new LevelCounts();
    private final LevelCounts after = new LevelCounts();
    private final LevelCounts came = new LevelCounts();
    private final LevelCounts left = new LevelCounts();

    /** Nobody yet. */
    public PopulationChange() {}

    /** Somebody who was there on both dates. */
    public PopulationChange stayed(String team, RoleCode role, CompetenceCode competence, Level then, Level now) {
        before.add(team, role, competence, then);
        after.add(team, role, competence, now);
        return this;
    }

    /** Somebody who was there on the second date only. */
    public PopulationChange came(String team, RoleCode role, CompetenceCode competence, Level now) {
        came.add(team, role, competence, now);
        return this;
    }

    /** Somebody who was there on the first date only. */
    public PopulationChange left(String team, RoleCode role, CompetenceCode competence, Level then) {
        left.add(team, role, competence, then);
        return this;
    }

    /**
     * The lines of one grouping, by group, then by competence.
     *
     * @param k the smallest number of people that figures may speak of, at least 1
     */
    public List<GroupChange> by(Grouping grouping, RequiredLevels required, int k) {
        PopulationGapAnalysis first = PopulationGapAnalysis.of(before, required, 1);
        PopulationGapAnalysis second = PopulationGapAnalysis.of(after, required, 1);
        Map<CompetenceCode, SmallGroups.Hidden> hidden = hidden(required, k);
        Map<List<Object>, GapFigures> then = new HashMap<>();
        first.by(grouping)
                .forEach(line ->
                        line.shown().ifPresent(figures -> then.put(List.of(line.group(), line.competence()), figures)));
        return second.by(grouping).stream()
                .map(line -> isHidden(grouping, line, hidden)
                        ? new GroupChange(line.group(), line.competence(), null, null)
                        : new GroupChange(
                                line.group(),
                                line.competence(),
                                then.get(List.of(line.group(), line.competence())),
                                line.figures()))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isHidden(Grouping grouping, GroupGap line, Map<CompetenceCode, SmallGroups.Hidden> hidden) {
        return Optional.ofNullable(hidden.get(line.competence()))
                .map(found -> found.hides(grouping, line.group()))
                .orElse(true);
    }

    private Map<CompetenceCode, SmallGroups.Hidden> hidden(RequiredLevels required, int k) {
        Map<CompetenceCode, Map<String, Map<String, Long>>> stayed = people(after, required);
        Map<CompetenceCode, Map<String, Map<String, Long>>> joined = people(came, required);
        Map<CompetenceCode, Map<String, Map<String, Long>>> gone = people(left, required);
        Map<CompetenceCode, SmallGroups.Hidden> hidden = new HashMap<>();
        stayed.forEach((competence, people) -> hidden.put(
                competence,
                SmallGroups.find(
                        ImmutableList.of(
                                people,
                                joined.getOrDefault(competence, Map.of()),
                                gone.getOrDefault(competence, Map.of())),
                        k)));
        return hidden;
    }

    private static Map<CompetenceCode, Map<String, Map<String, Long>>> people(
            LevelCounts counts, RequiredLevels required) {
        Map<CompetenceCode, Map<String, Map<String, Long>>> people = new HashMap<>();
        counts.forEach((Combination combination, long count) -> {
            if (required.of(combination.role(), combination.competence()).isPresent()) {
                people.computeIfAbsent(combination.competence(), code -> new TreeMap<>())
                        .computeIfAbsent(combination.team(), team -> new TreeMap<>())
                        .merge(combination.role().value(), count, Long::sum);
            }
        });
        return people;
    }
}
