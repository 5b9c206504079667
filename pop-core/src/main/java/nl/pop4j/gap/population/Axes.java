package nl.pop4j.gap.population;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.RoleCode;

/**
 * What the rows, columns and layers of an analysis stand for, each in ascending order.
 *
 * @param teams rows
 * @param roles columns
 * @param competences layers
 */
record Axes(List<String> teams, List<RoleCode> roles, List<CompetenceCode> competences) {

    Axes {
        teams = ImmutableList.sortedCopyOf(teams);
        roles = ImmutableList.sortedCopyOf(roles);
        competences = ImmutableList.sortedCopyOf(competences);
    }

    /** The row of a team. */
    int team(String team) {
        return Collections.binarySearch(teams, team);
    }

    /** The column of a role. */
    int role(RoleCode role) {
        return Collections.binarySearch(roles, role);
    }
}
