package nl.pop4j.examples.cli.population;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.dossier.TeamDossier;
import nl.pop4j.dossier.TeamGapLine;
import nl.pop4j.dossier.TeamLevel;
import nl.pop4j.dossier.TeamMemberLine;
import nl.pop4j.gap.population.RequiredLevels;

/** Collects the rows of one team into a matrix: employees in the order of the file, competences by code. */
final class TeamReading {

    private final RequiredLevels required;
    private final Map<String, RoleCode> roles = new LinkedHashMap<>();
    private final Map<String, Map<CompetenceCode, Level>> levels = new LinkedHashMap<>();
    private final TreeSet<CompetenceCode> competences = new TreeSet<>();

    TeamReading(RequiredLevels required) {
        this.required = required;
    }

    /** One row; of several levels of one competence the last counts. */
    void add(String employee, RoleCode role, CompetenceCode competence, Level level) {
        roles.put(employee, role);
        levels.computeIfAbsent(employee, name -> new LinkedHashMap<>()).put(competence, level);
        competences.add(competence);
    }

    int employees() {
        return roles.size();
    }

    int competences() {
        return competences.size();
    }

    TeamDossier dossier(TeamNames names, String team, LocalDate made, List<TeamGapLine> gaps, int k) {
        return new TeamDossier(
                names.language(),
                "",
                team,
                made,
                competences.stream().map(names::competence).toList(),
                roles.keySet().stream().map(employee -> member(employee, names)).toList(),
                gaps,
                k);
    }

    private TeamMemberLine member(String employee, TeamNames names) {
        RoleCode role = roles.getOrDefault(employee, RoleCode.of("-"));
        Map<CompetenceCode, Level> known = levels.getOrDefault(employee, Map.of());
        List<TeamLevel> row = competences.stream()
                .map(competence -> {
                    Level current = known.get(competence);
                    BigDecimal target =
                            required.level(role, competence).map(Level::value).orElse(null);
                    return new TeamLevel(current == null ? null : current.value(), target);
                })
                .toList();
        return new TeamMemberLine(employee, names.role(role), row);
    }
}
