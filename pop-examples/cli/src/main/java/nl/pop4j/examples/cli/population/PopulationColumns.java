package nl.pop4j.examples.cli.population;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.export.interchange.source.table.Columns;

/** What the columns of published tables are called, each with the names that are tried in turn. */
enum PopulationColumns {
    EMPLOYEE(
            "employee",
            "employee id",
            "medewerker",
            "personeelsnummer",
            "employee number",
            "person",
            "person id",
            "name",
            "naam",
            "staff id",
            "employé",
            "mitarbeiter"),
    TEAM(
            "team",
            "department",
            "afdeling",
            "unit",
            "organisational unit",
            "org unit",
            "business unit",
            "dienst",
            "group",
            "équipe",
            "abteilung"),
    ROLE(
            "role",
            "rol",
            "functie",
            "function",
            "job",
            "job title",
            "position",
            "job role",
            "role code",
            "rôle",
            "rolle"),
    COMPETENCE(
            "competence",
            "competency",
            "competentie",
            "skill",
            "vaardigheid",
            "competence code",
            "skill name",
            "competence name",
            "competency name",
            "compétence",
            "kompetenz"),
    REQUIRED(
            "required level",
            "required",
            "target level",
            "target",
            "soll",
            "vereist niveau",
            "gewenst niveau",
            "expected level",
            "requis",
            "level",
            "niveau"),
    ACTUAL(
            "level",
            "actual level",
            "actual",
            "current level",
            "assessed level",
            "assessed",
            "ist",
            "huidig niveau",
            "niveau",
            "rating",
            "score"),
    WEIGHT("weight", "gewicht", "importance", "belang", "poids", "gewichtung");

    private final ImmutableList<String> names;

    PopulationColumns(String... names) {
        this.names = ImmutableList.copyOf(names);
    }

    /** What the column is called first of all. */
    String title() {
        return names.get(0);
    }

    /** Where the first of its names stands in a header. */
    Optional<Integer> in(List<String> header) {
        Map<String, Integer> byName = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            byName.putIfAbsent(Columns.plain(header.get(i)), i);
        }
        return names.stream()
                .map(Columns::plain)
                .filter(byName::containsKey)
                .map(byName::get)
                .findFirst();
    }
}
