package nl.pop4j.gap.population;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleRequirement;

/**
 * What a population lacks, by team, by role and by competence.
 *
 * <p>A person counts for a competence if the role asks for it and a level is known: unknown is not zero. The gap is
 * {@code max(0, level asked - level)}. Figures of fewer than k people are not shown, and neither are further groups
 * whose figures would let one find such figures by subtraction, over all three groupings and the total together.
 *
 * <p>Example: with k = 5, teams of 12 and 3 people: the team of 3 is hidden; so is the other one, since the total less
 * the 12 would tell of the 3; the total of 15 is shown.
 */
public final class PopulationGapAnalysis {

    /** The smallest group that is shown unless a tenant asks for larger ones. */
    public static final int STANDARD_K = 5;

    private final Map<CompetenceCode, Map<String, Map<String, GapFigures>>> cells = new TreeMap<>();
    private final Map<CompetenceCode, SmallGroups.Hidden> hidden = new HashMap<>();

    private PopulationGapAnalysis(LevelCounts counts, RequiredLevels required, int k) {
        counts.forEach((combination, people) -> required.of(combination.role(), combination.competence())
                .ifPresent(requirement -> add(combination, people, requirement)));
        cells.forEach((competence, figures) ->
                hidden.put(competence, SmallGroups.find(ImmutableList.of(people(figures)), k)));
    }

    /**
     * Holds counts against what roles ask.
     *
     * @param k the smallest number of people that figures may speak of, at least 1
     * @throws IllegalArgumentException if k is below 1
     */
    public static PopulationGapAnalysis of(LevelCounts counts, RequiredLevels required, int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k must be 1 or more");
        }
        return new PopulationGapAnalysis(counts, required, k);
    }

    /** The lines of one grouping, by group, then by competence; hidden groups have a line without figures. */
    public List<GroupGap> by(Grouping grouping) {
        Map<String, Map<CompetenceCode, GroupGap>> lines = new TreeMap<>();
        cells.forEach((competence, figures) -> {
            Map<String, GapFigures> groups = sums(grouping, competence, figures);
            groups.forEach((group, sum) -> lines.computeIfAbsent(group, name -> new TreeMap<>())
                    .put(
                            competence,
                            new GroupGap(group, competence, isHidden(grouping, competence, group) ? null : sum)));
        });
        return lines.values().stream()
                .flatMap(byCompetence -> byCompetence.values().stream())
                .collect(ImmutableList.toImmutableList());
    }

    private void add(LevelCounts.Combination combination, long people, RoleRequirement requirement) {
        cells.computeIfAbsent(combination.competence(), code -> new TreeMap<>())
                .computeIfAbsent(combination.team(), team -> new TreeMap<>())
                .merge(combination.role().value(), figures(combination.level(), people, requirement), GapFigures::plus);
    }

    private static GapFigures figures(Level level, long people, RoleRequirement requirement) {
        Level asked = requirement.level();
        BigDecimal gap = asked == null
                ? BigDecimal.ZERO
                : asked.value().subtract(level.value()).max(BigDecimal.ZERO);
        BigDecimal sum = gap.multiply(BigDecimal.valueOf(people));
        return new GapFigures(people, gap.signum() > 0 ? people : 0, sum, sum.multiply(requirement.weight()));
    }

    private static Map<String, Map<String, Long>> people(Map<String, Map<String, GapFigures>> figures) {
        return Maps.transformValues(figures, roles -> Maps.transformValues(roles, GapFigures::employees));
    }

    private static Map<String, GapFigures> sums(
            Grouping grouping, CompetenceCode competence, Map<String, Map<String, GapFigures>> figures) {
        Map<String, GapFigures> sums = new TreeMap<>();
        figures.forEach((team, roles) -> roles.forEach((role, cell) -> {
            String group = switch (grouping) {
                case TEAM -> team;
                case ROLE -> role;
                case COMPETENCE -> competence.value();
            };
            sums.merge(group, cell, GapFigures::plus);
        }));
        return sums;
    }

    private boolean isHidden(Grouping grouping, CompetenceCode competence, String group) {
        return Optional.ofNullable(hidden.get(competence))
                .map(found -> found.hides(grouping, group))
                .orElse(true);
    }
}
