package nl.pop4j.export.interchange.moodle;

import java.util.List;
import java.util.OptionalInt;
import nl.pop4j.export.interchange.source.table.Row;
import nl.pop4j.export.interchange.source.table.Table;

/**
 * The columns of Moodle's export by their place, since their names are translated: fourteen, or twelve in the older form,
 * which knows no cross-references and no exported ids.
 *
 * @param isLegacy whether it is the older form
 * @param mark where it is marked which record is the framework; the taxonomy comes after it
 */
record MoodleColumns(boolean isLegacy, int mark) {

    /** The fewest columns that an export has. */
    static final int FEWEST = 11;

    private static final int OLD_WIDTH = 12;
    private static final int OLD_MARK = 10;
    private static final int NEW_MARK = 12;
    private static final String YES = "1";
    private static final String PLAIN_TEXT = "2";

    static MoodleColumns of(Table table) {
        List<String> header = table.columns().names();
        int width = header.size();
        while (width > 0 && header.get(width - 1).isBlank()) {
            width--;
        }
        OptionalInt named = table.columns().find("Is framework");
        if (width <= OLD_WIDTH) {
            return new MoodleColumns(true, named.orElse(OLD_MARK));
        }
        boolean usual = width > NEW_MARK + 1
                || table.rows().stream().anyMatch(row -> row.at(NEW_MARK).equals(YES));
        return new MoodleColumns(false, named.orElse(usual ? NEW_MARK : NEW_MARK - 1));
    }

    String parent(Row row) {
        return row.at(0);
    }

    String id(Row row) {
        return row.at(1);
    }

    String shortName(Row row) {
        return row.at(2);
    }

    String description(Row row) {
        return row.at(3);
    }

    /** Whether the description may hold HTML: Moodle's format 2 says that it is plain text. */
    boolean mayHoldMarkup(Row row) {
        return !row.at(4).equals(PLAIN_TEXT);
    }

    String scaleValues(Row row) {
        return row.at(5);
    }

    String scaleConfiguration(Row row) {
        return row.at(6);
    }

    boolean hasRule(Row row) {
        return !row.at(7).isEmpty() && !row.at(7).equals("0");
    }

    String related(Row row) {
        return isLegacy ? "" : row.at(10);
    }

    boolean isFramework(Row row) {
        return row.at(mark).equals(YES);
    }

    boolean hasTaxonomy(Row row) {
        return !row.at(mark + 1).isEmpty();
    }
}
