package nl.pop4j.gap.population;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.gap.population.hiding.SmallGroups;
import nl.pop4j.gap.population.hiding.SmallGroups.Hidden;
import nl.pop4j.gap.population.hiding.Staffing;

/**
 * How levels and gaps have changed between two dates, by team, role and competence.
 *
 * <p>Only people who were there on both dates, in the same team and role, are compared, so that somebody who came, left
 * or moved changes nothing. What is shown of the two dates is decided together: {@link #by} and the figures of
 * everybody on either date, {@link #then} and {@link #now}, hide the same groups, and no sum or difference of all of
 * them speaks of fewer than k who stayed, came or left. A report of one date that was made on its own may show other
 * groups; who publishes both takes the figures from here. Mutable while people are added, not thread-safe.
 *
 * <p>Example: after {@code stayed("noord", nurse, planning, Level.of(2), Level.of(3))} for five people of whom level 4
 * is asked, {@code by(Grouping.TEAM, required, 5)} says that team noord lacked 10 levels and lacks 5.
 */
public final class PopulationChange {

    private final LevelCounts before = new LevelCounts();
    private final LevelCounts after = new LevelCounts();
    private final LevelCounts came = new LevelCounts();
    private final LevelCounts left = new LevelCounts();

    /** Nobody yet. */
    public PopulationChange() {}

    /** Somebody who was there on both dates, in the same team and role. */
    public PopulationChange stayed(String team, RoleCode role, CompetenceCode competence, Level then, Level now) {
        before.add(team, role, competence, then);
        after.add(team, role, competence, now);
        return this;
    }

    /** Somebody who was there on the second date only, or who came from another team or role. */
    public PopulationChange came(String team, RoleCode role, CompetenceCode competence, Level now) {
        came.add(team, role, competence, now);
        return this;
    }

    /** Somebody who was there on the first date only, or who went to another team or role. */
    public PopulationChange left(String team, RoleCode role, CompetenceCode competence, Level then) {
        left.add(team, role, competence, then);
        return this;
    }

    /**
     * What changed for those who stayed: the lines of one grouping, by group, then by competence.
     *
     * @param k the smallest number of people that figures may speak of, at least 1
     * @throws IllegalArgumentException if k is below 1
     */
    public List<GroupChange> by(Grouping grouping, RequiredLevels required, int k) {
        Layers layers = new Layers(required, k);
        // The same people count on both sides, so that there are the same lines.
        List<GroupGap> then = layers.analysis(before).by(grouping);
        List<GroupGap> now = layers.analysis(after).by(grouping);
        ImmutableList.Builder<GroupChange> changes = ImmutableList.builder();
        for (int i = 0; i < now.size(); i++) {
            GroupGap line = now.get(i);
            changes.add(
                    new GroupChange(line.group(), line.competence(), then.get(i).figures(), line.figures()));
        }
        return changes.build();
    }

    /**
     * What everybody lacked on the first date, those who left included.
     *
     * @param k the smallest number of people that figures may speak of, at least 1
     * @throws IllegalArgumentException if k is below 1
     */
    public List<GroupGap> then(Grouping grouping, RequiredLevels required, int k) {
        return new Layers(required, k)
                .analysis(new LevelCounts().merge(before).merge(left))
                .by(grouping);
    }

    /**
     * What everybody lacks on the second date, those who came included.
     *
     * @param k the smallest number of people that figures may speak of, at least 1
     * @throws IllegalArgumentException if k is below 1
     */
    public List<GroupGap> now(Grouping grouping, RequiredLevels required, int k) {
        return new Layers(required, k)
                .analysis(new LevelCounts().merge(after).merge(came))
                .by(grouping);
    }

    /** What stays hidden on both dates. */
    private final class Layers {

        private final RequiredLevels required;
        private final Axes axes;
        private final Map<CompetenceCode, Hidden> hidden = new TreeMap<>();

        Layers(RequiredLevels required, int k) {
            this.required = required;
            PopulationGapAnalysis.checked(k);
            this.axes = GapCounts.from(
                            new LevelCounts().merge(after).merge(came).merge(left), required)
                    .axes();
            Map<CompetenceCode, List<Staffing>> people = new TreeMap<>();
            for (LevelCounts part : List.of(after, came, left)) {
                grids(part)
                        .forEach(grid -> people.computeIfAbsent(grid.competence(), c -> new ArrayList<>())
                                .add(grid.staffing()));
            }
            people.forEach((competence, layers) -> hidden.put(
                    competence,
                    SmallGroups.find(axes.teams().size(), axes.roles().size(), layers, k)));
        }

        PopulationGapAnalysis analysis(LevelCounts levels) {
            return new PopulationGapAnalysis(
                    axes,
                    grids(levels).stream()
                            .map(grid -> GapLayer.of(grid, hidden.getOrDefault(grid.competence(), Hidden.NOTHING)))
                            .toList());
        }

        private List<GapGrid> grids(LevelCounts levels) {
            return GapCounts.from(levels, required).grids(axes);
        }
    }
}
