package nl.pop4j.gap.population;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.RoleCode;

/**
 * What a population lacks, by team, by role and by competence.
 *
 * <p>A person counts for a competence if the role asks for it and a level is known: unknown is not zero. The gap is
 * {@code max(0, level asked - level)}. Figures of fewer than k people are not shown, and neither are further groups
 * whose figures would let one find such figures by subtraction, over all three groupings and the total together.
 *
 * <p>Example: with k = 5, teams of 12 and 3 people: the team of 3 is hidden; so is the other one, since the total less
 * the 12 would tell of the 3; the total of 15 is shown. Immutable, safe to share between threads.
 */
public final class PopulationGapAnalysis {

    /** The smallest group that is shown unless a tenant asks for larger ones. */
    public static final int STANDARD_K = 5;

    private final Axes axes;
    private final Map<CompetenceCode, GapGrid> grids;
    private final Map<CompetenceCode, SmallGroups.Hidden> hidden = new TreeMap<>();

    private PopulationGapAnalysis(Axes axes, Map<CompetenceCode, GapGrid> grids, int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k must be 1 or more");
        }
        this.axes = axes;
        this.grids = grids;
        grids.values().removeIf(GapGrid::isEmpty);
        grids.forEach((competence, grid) -> hidden.put(
                competence, k == 1 ? SmallGroups.NOTHING : SmallGroups.find(axes, ImmutableList.of(grid), k)));
    }

    /**
     * Holds counts against what roles ask.
     *
     * @param k the smallest number of people that figures may speak of, at least 1
     * @throws IllegalArgumentException if k is below 1
     */
    public static PopulationGapAnalysis of(LevelCounts counts, RequiredLevels required, int k) {
        Axes axes = counts.axes();
        return new PopulationGapAnalysis(axes, grids(counts, axes, required), k);
    }

    /**
     * Looks at what was added up against what roles ask.
     *
     * @param k the smallest number of people that figures may speak of, at least 1
     * @throws IllegalArgumentException if k is below 1
     */
    public static PopulationGapAnalysis of(GapCounts counts, int k) {
        Axes axes = counts.axes();
        return new PopulationGapAnalysis(axes, counts.grids(axes), k);
    }

    /**
     * Holds a table against what roles ask, in one pass over its bytes.
     *
     * @param k the smallest number of people that figures may speak of, at least 1
     * @throws IllegalArgumentException if k is below 1
     */
    public static PopulationGapAnalysis of(PopulationTable table, RequiredLevels required, int k) {
        return new PopulationGapAnalysis(table.axes(), table.grids(required), k);
    }

    /** The lines of one grouping, by group, then by competence; hidden groups have a line without figures. */
    public List<GroupGap> by(Grouping grouping) {
        ImmutableList.Builder<GroupGap> lines = ImmutableList.builder();
        for (int group = 0; group < groups(grouping).size(); group++) {
            for (Map.Entry<CompetenceCode, GapGrid> entry : grids.entrySet()) {
                line(grouping, group, entry.getKey(), entry.getValue(), lines);
            }
        }
        return lines.build();
    }

    private void line(
            Grouping grouping,
            int group,
            CompetenceCode competence,
            GapGrid grid,
            ImmutableList.Builder<GroupGap> lines) {
        String name = groups(grouping).get(group);
        if (grouping == Grouping.COMPETENCE && !name.equals(competence.value())) {
            return;
        }
        GapFigures figures = figures(grouping, group, grid);
        SmallGroups.Hidden found = hidden.get(competence);
        if (figures.employees() > 0) {
            boolean shown = found != null && !found.hides(grouping, group);
            lines.add(new GroupGap(name, competence, shown ? figures : null));
        }
    }

    private GapFigures figures(Grouping grouping, int group, GapGrid grid) {
        int teams = axes.teams().size();
        int roles = axes.roles().size();
        return switch (grouping) {
            case TEAM -> grid.sum(group, group + 1, 0, roles);
            case ROLE -> grid.sum(0, teams, group, group + 1);
            case COMPETENCE -> grid.sum(0, teams, 0, roles);
        };
    }

    private List<String> groups(Grouping grouping) {
        return switch (grouping) {
            case TEAM -> axes.teams();
            case ROLE -> axes.roles().stream().map(RoleCode::value).toList();
            case COMPETENCE ->
                axes.competences().stream().map(CompetenceCode::value).toList();
        };
    }

    /** The grid of each competence. */
    static Map<CompetenceCode, GapGrid> grids(LevelCounts counts, Axes axes, RequiredLevels required) {
        Map<CompetenceCode, GapGrid> grids = new TreeMap<>();
        new TreeSet<>(axes.competences())
                .forEach(competence -> grids.put(competence, new GapGrid(axes, competence, required)));
        counts.forEach((combination, people) -> {
            GapGrid grid = grids.get(combination.competence());
            int role = Collections.binarySearch(axes.roles(), combination.role());
            long gap = grid == null ? -1 : grid.gap(role, combination.level());
            if (grid != null && gap >= 0) {
                grid.add(Collections.binarySearch(axes.teams(), combination.team()), role, people, gap);
            }
        });
        return grids;
    }
}
