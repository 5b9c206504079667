package nl.pop4j.gap.population;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;

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
        Map<List<Object>, GapFigures> then = new HashMap<>();
        PopulationGapAnalysis.of(before, required, 1)
                .by(grouping)
                .forEach(line ->
                        line.shown().ifPresent(figures -> then.put(List.of(line.group(), line.competence()), figures)));
        Axes axes = axes();
        Map<CompetenceCode, SmallGroups.Hidden> hidden = hidden(axes, required, k);
        return PopulationGapAnalysis.of(after, required, 1).by(grouping).stream()
                .map(line -> isHidden(grouping, line, axes, hidden)
                        ? new GroupChange(line.group(), line.competence(), null, null)
                        : new GroupChange(
                                line.group(),
                                line.competence(),
                                then.get(List.of(line.group(), line.competence())),
                                line.figures()))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isHidden(
            Grouping grouping, GroupGap line, Axes axes, Map<CompetenceCode, SmallGroups.Hidden> hidden) {
        int group = switch (grouping) {
            case TEAM -> Collections.binarySearch(axes.teams(), line.group());
            case ROLE -> Collections.binarySearch(axes.roles(), RoleCode.of(line.group()));
            case COMPETENCE -> 0;
        };
        SmallGroups.Hidden found = hidden.get(line.competence());
        return found == null || found.hides(grouping, group);
    }

    private Map<CompetenceCode, SmallGroups.Hidden> hidden(Axes axes, RequiredLevels required, int k) {
        Map<CompetenceCode, GapGrid> stayed = PopulationGapAnalysis.grids(after, axes, required);
        Map<CompetenceCode, GapGrid> joined = PopulationGapAnalysis.grids(came, axes, required);
        Map<CompetenceCode, GapGrid> gone = PopulationGapAnalysis.grids(left, axes, required);
        Map<CompetenceCode, SmallGroups.Hidden> hidden = new HashMap<>();
        axes.competences()
                .forEach(competence -> hidden.put(
                        competence,
                        SmallGroups.find(
                                axes,
                                Stream.of(stayed, joined, gone)
                                        .flatMap(grids -> Optional.ofNullable(grids.get(competence)).stream())
                                        .toList(),
                                k)));
        return hidden;
    }

    private Axes axes() {
        LevelCounts all = new LevelCounts().merge(after).merge(came).merge(left);
        return all.axes();
    }
}
