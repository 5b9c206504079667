package nl.pop4j.gap.population;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.gap.population.hiding.SmallGroups;

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
    private final ImmutableList<GapLayer> layers;

    PopulationGapAnalysis(Axes axes, List<GapLayer> layers) {
        this.axes = axes;
        this.layers = ImmutableList.copyOf(layers);
    }

    /**
     * Holds counts against what roles ask.
     *
     * @param k the smallest number of people that figures may speak of, at least 1
     * @throws IllegalArgumentException if k is below 1
     */
    public static PopulationGapAnalysis of(LevelCounts counts, RequiredLevels required, int k) {
        return of(GapCounts.from(counts, required), k);
    }

    /**
     * Looks at what was added up against what roles ask.
     *
     * @param k the smallest number of people that figures may speak of, at least 1
     * @throws IllegalArgumentException if k is below 1
     */
    public static PopulationGapAnalysis of(GapCounts counts, int k) {
        checked(k);
        Axes axes = counts.axes();
        List<GapLayer> layers = new ArrayList<>();
        counts.grids(axes).forEach(grid -> layers.add(layer(grid, axes, k)));
        return new PopulationGapAnalysis(axes, layers);
    }

    /**
     * Holds a table against what roles ask, in one pass over its bytes.
     *
     * @param k the smallest number of people that figures may speak of, at least 1
     * @throws IllegalArgumentException if k is below 1
     */
    public static PopulationGapAnalysis of(PopulationTable table, RequiredLevels required, int k) {
        checked(k);
        List<GapLayer> layers = new ArrayList<>();
        table.forEachGrid(required, grid -> layers.add(layer(grid, table.axes(), k)));
        layers.sort(Comparator.comparing(GapLayer::competence));
        return new PopulationGapAnalysis(table.axes(), layers);
    }

    /** The lines of one grouping, by group, then by competence; hidden groups have a line without figures. */
    public List<GroupGap> by(Grouping grouping) {
        if (grouping == Grouping.COMPETENCE) {
            return layers.stream()
                    .filter(layer -> !layer.ofRoles().isEmpty())
                    .map(layer -> line(layer, grouping, 0, layer.competence().value()))
                    .collect(ImmutableList.toImmutableList());
        }
        List<String> groups = groups(grouping);
        ImmutableList.Builder<GroupGap> lines = ImmutableList.builderWithExpectedSize(groups.size() * layers.size());
        for (int group = 0; group < groups.size(); group++) {
            for (GapLayer layer : layers) {
                if (layer.people(grouping, group) > 0) {
                    lines.add(line(layer, grouping, group, groups.get(group)));
                }
            }
        }
        return lines.build();
    }

    /**
     * Checks k.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    static int checked(int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k must be 1 or more");
        }
        return k;
    }

    private static GapLayer layer(GapGrid grid, Axes axes, int k) {
        int teams = axes.teams().size();
        int roles = axes.roles().size();
        return GapLayer.of(grid, SmallGroups.find(teams, roles, ImmutableList.of(grid.staffing()), k));
    }

    private static GroupGap line(GapLayer layer, Grouping grouping, int group, String name) {
        return new GroupGap(
                name, layer.competence(), layer.hides(grouping, group) ? null : layer.figures(grouping, group));
    }

    private List<String> groups(Grouping grouping) {
        return grouping == Grouping.TEAM
                ? axes.teams()
                : axes.roles().stream().map(RoleCode::value).toList();
    }
}
