package nl.pop4j.export.interchange.moodle;

import nl.pop4j.export.interchange.source.Row;

/**
 * The columns of Moodle's export by their place: fourteen, or twelve in the older form.
 *
 * @param isLegacy whether there are only twelve
 */
record MoodleColumns(boolean isLegacy) {

    private static final int OLD_WIDTH = 12;

    static MoodleColumns of(int width) {
        return new MoodleColumns(width <= OLD_WIDTH + 1);
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

    String scaleValues(Row row) {
        return row.at(5);
    }

    String scaleConfiguration(Row row) {
        return row.at(6);
    }

    boolean hasRule(Row row) {
        return !row.at(7).isEmpty();
    }

    String related(Row row) {
        return isLegacy ? "" : row.at(10);
    }

    boolean isFramework(Row row) {
        return row.at(isLegacy ? 10 : 12).equals("1");
    }
}
