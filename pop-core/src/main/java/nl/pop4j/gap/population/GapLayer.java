package nl.pop4j.gap.population;

import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.gap.population.hiding.SmallGroups.Hidden;

/**
 * What is known of one competence, and what of it stays hidden.
 *
 * @param competence which one
 * @param ofTeams figures of each team
 * @param ofRoles figures of each role
 * @param hidden what is not shown
 */
record GapLayer(CompetenceCode competence, GapSums ofTeams, GapSums ofRoles, Hidden hidden) {

    static GapLayer of(GapGrid grid, Hidden hidden) {
        return new GapLayer(grid.competence(), grid.ofTeams(), grid.ofRoles(), hidden);
    }

    /** How many people of a group are known. */
    long people(Grouping grouping, int group) {
        return grouping == Grouping.TEAM ? ofTeams.people(group) : ofRoles.people(group);
    }

    /** The figures of a group. */
    GapFigures figures(Grouping grouping, int group) {
        return switch (grouping) {
            case TEAM -> ofTeams.figures(group);
            case ROLE -> ofRoles.figures(group);
            case COMPETENCE -> ofRoles.total();
        };
    }

    /** Whether the figures of a group stay hidden. */
    boolean hides(Grouping grouping, int group) {
        return hidden.total()
                || switch (grouping) {
                    case TEAM -> hidden.teams().get(group);
                    case ROLE -> hidden.roles().get(group);
                    case COMPETENCE -> false;
                };
    }
}
