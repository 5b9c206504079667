package nl.pop4j.gap.role;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.competence.RoleProfile;
import nl.pop4j.competence.RoleRequirement;

/**
 * How far a role lies from what one person can do now, in levels to gain.
 *
 * <p>A level that nobody knows is not taken for zero: such competences are counted apart, and a role with many of them
 * is a question, not an answer.
 *
 * <p>Example: someone at (3, unknown) lies 1 level and 1 unknown competence from a role that asks (4, 2).
 *
 * @param role which role
 * @param cost levels to gain over the competences whose level is known
 * @param weightedCost the same, each times the weight that the role gives it
 * @param shortages competences that fall short
 * @param unknown competences whose level nobody knows
 */
public record RoleReach(RoleCode role, BigDecimal cost, BigDecimal weightedCost, int shortages, int unknown) {

    private static final Comparator<RoleReach> NEAREST = Comparator.comparing(RoleReach::cost)
            .thenComparing(RoleReach::unknown)
            .thenComparing(RoleReach::weightedCost)
            .thenComparing(RoleReach::role);

    /** How far one role lies from these levels. */
    public static RoleReach of(RoleProfile role, Map<CompetenceCode, Level> levels, RoleComparison comparison) {
        Map<CompetenceCode, BigDecimal> asked = comparison.levels(role);
        BigDecimal cost = BigDecimal.ZERO;
        BigDecimal weighted = BigDecimal.ZERO;
        int shortages = 0;
        int unknown = 0;
        for (RoleRequirement requirement : role.requirements()) {
            BigDecimal target = asked.get(requirement.competence());
            Level level = levels.get(requirement.competence());
            if (target == null) {
                continue;
            }
            if (level == null) {
                unknown++;
                continue;
            }
            BigDecimal shortage = target.subtract(level.value());
            if (shortage.signum() > 0) {
                shortages++;
                cost = cost.add(shortage);
                weighted = weighted.add(shortage.multiply(requirement.weight()));
            }
        }
        return new RoleReach(role.code(), cost, weighted, shortages, unknown);
    }

    /**
     * The roles within reach, nearest first: by cost, then by what is unknown, then by weighted cost, then by code.
     *
     * @param levels what the person can do now; an absent competence is unknown
     * @param budget levels that may be gained at most
     * @param mostUnknown competences that may be unknown at most
     */
    public static List<RoleReach> within(
            RoleComparison comparison, Map<CompetenceCode, Level> levels, BigDecimal budget, int mostUnknown) {
        List<RoleReach> reached = new ArrayList<>();
        for (RoleProfile role : comparison.framework().roles()) {
            RoleReach reach = of(role, levels, comparison);
            if (reach.cost().compareTo(budget) <= 0 && reach.unknown() <= mostUnknown) {
                reached.add(reach);
            }
        }
        reached.sort(NEAREST);
        return ImmutableList.copyOf(reached);
    }
}
