package nl.pop4j.export.interchange.onet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.Warnings;
import nl.pop4j.export.interchange.source.table.Row;
import nl.pop4j.export.interchange.source.table.Table;
import org.jspecify.annotations.Nullable;

/** The occupations by their codes; what is said first of one stays. */
final class OnetOccupations {

    private final Warnings warnings;
    private final Map<String, OnetOccupation> byCode = new LinkedHashMap<>();
    private final Map<String, String> fileByCode = new LinkedHashMap<>();

    OnetOccupations(Warnings warnings) {
        this.warnings = warnings;
    }

    void read(Table table) {
        for (Row row : table.checkedRows(warnings)) {
            String code = row.at(table.columns().find(OnetImporter.SOC));
            OnetOccupation occupation = new OnetOccupation(
                    row.at(table.columns().find("Title")),
                    row.at(table.columns().find("Description")));
            if (code.isEmpty()) {
                warnings.add(table.file(), row.line(), WarningCode.MISSING_VALUE);
                continue;
            }
            OnetOccupation first = byCode.putIfAbsent(code, occupation);
            fileByCode.putIfAbsent(code, table.file());
            if (first != null && !first.equals(occupation)) {
                warnings.add(table.file(), row.line(), WarningCode.DUPLICATE, "code", code);
            }
        }
    }

    /** A title that stands beside a rating. */
    void title(String code, String title) {
        if (!title.isEmpty()) {
            byCode.putIfAbsent(code, new OnetOccupation(title, ""));
        }
    }

    @Nullable OnetOccupation get(String code) {
        return byCode.get(code);
    }

    /** Whether no file describes any occupation. */
    boolean isEmpty() {
        return byCode.isEmpty();
    }

    /** Says of each file how many of its occupations have no ratings. */
    void reportUnrated(Set<String> rated) {
        Map<String, Integer> unrated = new LinkedHashMap<>();
        fileByCode.forEach((code, file) -> {
            if (!rated.contains(code)) {
                unrated.merge(file, 1, Integer::sum);
            }
        });
        unrated.forEach(
                (file, count) -> warnings.add(file, 0, WarningCode.NO_REQUIREMENTS, "count", String.valueOf(count)));
    }
}
