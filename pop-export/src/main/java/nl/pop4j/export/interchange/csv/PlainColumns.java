package nl.pop4j.export.interchange.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pop4j.export.interchange.source.table.Columns;

/** What columns are called in the tables that people keep: in Dutch, English, French and German. */
final class PlainColumns {

    static final String[] CODE = {"code", "id", "identifier", "nummer", "number", "nr", "no", "numéro", "kennung"};
    static final String[] NAME = {
        "label",
        "name",
        "naam",
        "title",
        "titel",
        "nom",
        "titre",
        "intitulé",
        "bezeichnung",
        "competence",
        "competency",
        "competentie",
        "compétence",
        "kompetenz",
        "skill",
        "vaardigheid",
        "fähigkeit",
        "skill name",
        "competence name",
        "competency name"
    };
    static final String[] PARENT = {
        "parent", "ouder", "parent code", "parent id", "bovenliggend", "broader", "oberbegriff"
    };
    static final String[] GROUP = {
        "groep",
        "group",
        "cluster",
        "domein",
        "domain",
        "domaine",
        "categorie",
        "category",
        "catégorie",
        "kategorie",
        "bereich",
        "groupe",
        "gruppe",
        "area",
        "competence area",
        "competentiegebied"
    };
    static final String[] DEFINITION = {
        "definition",
        "definitie",
        "définition",
        "description",
        "omschrijving",
        "beschrijving",
        "toelichting",
        "beschreibung"
    };
    static final String[] ROLE = {
        "role",
        "rol",
        "functie",
        "function",
        "job",
        "job title",
        "position",
        "positie",
        "rôle",
        "fonction",
        "rolle",
        "funktion",
        "role name",
        "functieprofiel"
    };
    static final String[] COMPETENCE = {
        "competence",
        "competency",
        "competentie",
        "compétence",
        "kompetenz",
        "skill",
        "vaardigheid",
        "fähigkeit",
        "competence code",
        "skill name"
    };
    static final String[] LEVEL = {
        "level",
        "niveau",
        "soll",
        "required",
        "vereist",
        "requis",
        "required level",
        "vereist niveau",
        "target",
        "target level",
        "gewenst niveau",
        "expected level",
        "stufe",
        "niveau requis"
    };
    static final String[] WEIGHT = {"weight", "gewicht", "importance", "belang", "poids", "wichtigkeit", "gewichtung"};
    static final String[] ESSENTIAL = {
        "essential", "essentieel", "mandatory", "verplicht", "essentiel", "required for role"
    };

    private static final List<String> OF_LEVELS = List.of("level", "niveau", "stufe");
    private static final List<String> LANGUAGES = List.of("nl", "en", "fr", "de");
    private static final int HIGHEST = 20;

    private PlainColumns() {}

    /** The columns that name something in a language, such as {@code name_nl} or {@code naam (nl)}, by that language. */
    static Map<String, Integer> translated(Columns columns, String... names) {
        Map<String, Integer> found = new LinkedHashMap<>();
        for (int i = 0; i < columns.names().size(); i++) {
            String column = columns.names().get(i).strip();
            String bare = column.endsWith(")") ? column.substring(0, column.length() - 1) : column;
            int cut = bare.length() - 3;
            boolean split = cut > 0 && "_-( ".indexOf(bare.charAt(cut)) >= 0;
            String language = split ? bare.substring(cut + 1).toLowerCase(Locale.ROOT) : "";
            if (LANGUAGES.contains(language) && isOne(bare.substring(0, cut), names)) {
                columns.find(column);
                found.putIfAbsent(language, i);
            }
        }
        return found;
    }

    /** The columns that say what a level looks like, such as {@code niveau 3}, by that level. */
    static Map<Integer, Integer> indicators(Columns columns) {
        Map<Integer, Integer> found = new LinkedHashMap<>();
        for (int level = 0; level <= HIGHEST; level++) {
            for (String name : OF_LEVELS) {
                int number = level;
                columns.find(name + " " + level).ifPresent(column -> found.putIfAbsent(number, column));
            }
        }
        return found;
    }

    private static boolean isOne(String name, String... names) {
        return List.of(names).stream().anyMatch(known -> Columns.plain(known).equals(Columns.plain(name)));
    }
}
