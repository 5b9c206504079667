package nl.pop4j.export.interchange.onet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.ProficiencyScale;
import nl.pop4j.export.interchange.source.Columns;
import nl.pop4j.export.interchange.source.FrameworkAssembly;
import nl.pop4j.export.interchange.source.Imported;
import nl.pop4j.export.interchange.source.Place;
import nl.pop4j.export.interchange.source.Row;
import nl.pop4j.export.interchange.source.SourceFiles;
import nl.pop4j.export.interchange.source.Table;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.Warnings;
import nl.pop4j.shared.LocalizedText;

/**
 * Reads the files of an O*NET database: occupations with ratings become roles, rated elements competences, importance
 * (scale IM) the weight and level (scale LV) the level of a requirement.
 *
 * <p>SOC codes and element ids are kept as they are. What O*NET calls not relevant is kept and not essential. Files may
 * come in any order and from any number of folders; each is recognised by its columns. The whole database of 29.3 takes
 * about a second and 100 MB.
 */
public final class OnetImporter {

    static final String SOC = "O*NET-SOC Code";
    static final String ELEMENT = "Element ID";
    static final String SCALE = "Scale ID";
    static final String LEVEL = "LV";
    static final String IMPORTANCE = "IM";

    private final Warnings warnings = new Warnings();
    private final FrameworkAssembly assembly = new FrameworkAssembly(warnings);
    private final Map<String, OnetElement> elements = new HashMap<>();
    private final Map<String, OnetOccupation> occupations = new HashMap<>();
    private final List<Path> ratingFiles = new ArrayList<>();
    private final List<Path> anchorFiles = new ArrayList<>();

    private OnetImporter() {}

    /**
     * Reads files and folders.
     *
     * @throws IOException if one of them cannot be read
     */
    public static Imported read(List<Path> paths) throws IOException {
        return new OnetImporter().readAll(SourceFiles.find(paths, ".txt", ".tsv", ".csv"));
    }

    private Imported readAll(List<Path> files) throws IOException {
        for (Path file : files) {
            sort(file, Table.read(file, '\t', warnings));
        }
        defaultScales();
        OnetRatings ratings = new OnetRatings(assembly, elements, occupations);
        for (Path file : ratingFiles) {
            ratings.read(Table.read(file, '\t', new Warnings()));
        }
        ratings.finish();
        for (Path file : anchorFiles) {
            OnetAnchors.read(Table.read(file, '\t', new Warnings()), assembly);
        }
        return assembly.build("onet", Map.of("en", "O*NET"), "");
    }

    private void sort(Path file, Table table) {
        Columns columns = table.columns();
        if (columns.hasAll(SOC, ELEMENT, SCALE, "Data Value")) {
            ratingFiles.add(file);
        } else if (columns.hasAll(ELEMENT, SCALE, "Anchor Value", "Anchor Description")) {
            anchorFiles.add(file);
        } else if (columns.hasAll(SCALE, "Scale Name", "Minimum", "Maximum")) {
            table.checkedRows(warnings).forEach(row -> scale(table, row));
        } else if (columns.hasAll(SOC, "Title") && columns.names().size() <= 4) {
            table.checkedRows(warnings).forEach(row -> occupation(table, row));
        } else if (columns.hasAll(ELEMENT, "Element Name")
                && !columns.hasAll(SOC)
                && columns.names().size() <= 4) {
            table.checkedRows(warnings).forEach(row -> element(table, row));
        } else if (!columns.names().isEmpty()) {
            warnings.add(table.file(), 0, WarningCode.FILE_NOT_USED);
        }
    }

    private void occupation(Table table, Row row) {
        String code = row.at(table.columns().find(SOC));
        OnetOccupation occupation = new OnetOccupation(
                row.at(table.columns().find("Title")), row.at(table.columns().find("Description")));
        keepFirst(occupations, code, occupation, Place.of(table, row));
    }

    private void element(Table table, Row row) {
        String code = row.at(table.columns().find(ELEMENT));
        OnetElement element = new OnetElement(
                row.at(table.columns().find("Element Name")),
                row.at(table.columns().find("Description")));
        keepFirst(elements, code, element, Place.of(table, row));
    }

    private <T> void keepFirst(Map<String, T> all, String code, T value, Place place) {
        if (code.isEmpty()) {
            warnings.add(place.file(), place.line(), WarningCode.MISSING_VALUE);
            return;
        }
        T first = all.putIfAbsent(code, value);
        if (first != null && !first.equals(value)) {
            warnings.add(place.file(), place.line(), WarningCode.DUPLICATE, "code", code);
        }
    }

    private void scale(Table table, Row row) {
        String id = row.at(table.columns().find(SCALE));
        if (!id.equals(LEVEL) && !id.equals(IMPORTANCE)) {
            return;
        }
        Place place = Place.of(table, row);
        OptionalInt minimum = table.columns().find("Minimum");
        OptionalInt maximum = table.columns().find("Maximum");
        assembly.level(row.at(minimum), place)
                .ifPresent(from -> assembly.level(row.at(maximum), place)
                        .filter(to -> to.compareTo(from) > 0)
                        .ifPresent(to -> numeric(id, row.at(table.columns().find("Scale Name")), from, to)));
    }

    private void defaultScales() {
        numeric(IMPORTANCE, "Importance", Level.of(1), Level.of(5));
        numeric(LEVEL, "Level", Level.ZERO, Level.of(7));
    }

    private void numeric(String id, String name, Level minimum, Level maximum) {
        assembly.scale(new ProficiencyScale(
                id,
                LocalizedText.of(LocalizedText.ENGLISH, name.isEmpty() ? id : name),
                ProficiencyScale.Kind.NUMERIC,
                minimum,
                maximum,
                List.of()));
    }
}
