package nl.pop4j.gap.population;

import java.math.BigDecimal;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.gap.population.hiding.Staffing;

/**
 * What is known of one competence: figures of each team (row) and of each role (column), and how many people work where.
 * Only places where somebody works take room.
 *
 * @param competence which one
 * @param ofTeams figures of each team
 * @param ofRoles figures of each role
 * @param staffing how many people work in which team and role
 */
record GapGrid(CompetenceCode competence, GapSums ofTeams, GapSums ofRoles, Staffing staffing) {

    /**
     * Adds the people of all places up.
     *
     * @param most at least as much as is missing at all places together, in millionths
     */
    static GapGrid of(Axes axes, CompetenceCode competence, RequiredLevels asked, Places places, long most) {
        long[] weights = axes.roles().stream()
                .mapToLong(role -> weight(asked, role, competence))
                .toArray();
        return new GapGrid(
                competence,
                GapSums.of(axes.teams().size(), places.teams, places, weights, most),
                GapSums.of(axes.roles().size(), places.roles, places, weights, most),
                places.staffing());
    }

    /** Levels missing at a level where another is asked, in millionths; zero where none is. */
    static long millionths(Level asked, Level level) {
        BigDecimal missing = asked.value().subtract(level.value());
        return missing.signum() <= 0
                ? 0
                : missing.movePointRight(GapSums.DECIMALS).longValueExact();
    }

    private static long weight(RequiredLevels asked, RoleCode role, CompetenceCode competence) {
        return asked.of(role, competence)
                .map(requirement ->
                        requirement.weight().movePointRight(GapSums.DECIMALS).longValueExact())
                .orElse(0L);
    }
}
