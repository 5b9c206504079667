package nl.pop4j.export.interchange.onet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.ProficiencyScale;
import nl.pop4j.export.interchange.source.Imported;
import nl.pop4j.export.interchange.source.Place;
import nl.pop4j.export.interchange.source.SourceFiles;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.Warnings;
import nl.pop4j.export.interchange.source.draft.FrameworkAssembly;
import nl.pop4j.export.interchange.source.table.Columns;
import nl.pop4j.export.interchange.source.table.Row;
import nl.pop4j.export.interchange.source.table.Table;
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

    static final String[] SOC = {
        "O*NET-SOC Code", "O*NET-SOC 2019 Code", "O*NET-SOC 2010 Code", "O*NET Code", "SOC Code"
    };
    static final String ELEMENT = "Element ID";
    static final String SCALE = "Scale ID";
    static final String LEVEL = "LV";
    static final String IMPORTANCE = "IM";

    private static final Pattern EDITION = Pattern.compile("^db_([0-9]{1,3})_([0-9]{1,3})(?![0-9])");

    private final Warnings warnings = new Warnings();
    private final FrameworkAssembly assembly = new FrameworkAssembly(warnings);
    private final OnetElements elements = new OnetElements(assembly);
    private final OnetOccupations occupations = new OnetOccupations(warnings);
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
        defaultScale(IMPORTANCE, "Importance", Level.of(1), Level.of(5));
        defaultScale(LEVEL, "Level", Level.ZERO, Level.of(7));
        OnetRatings ratings = new OnetRatings(assembly, elements, occupations);
        for (Path file : ratingFiles) {
            ratings.read(Table.read(file, '\t', new Warnings()));
        }
        ratings.finish();
        for (Path file : anchorFiles) {
            OnetAnchors.read(Table.read(file, '\t', new Warnings()), assembly);
        }
        return assembly.build("onet", Map.of("en", "O*NET"), edition(files));
    }

    /** The edition where a folder or file names it, as {@code db_29_3_text} does for 29.3. */
    private static String edition(List<Path> files) {
        for (Path file : files) {
            for (Path part : file.toAbsolutePath()) {
                Matcher named = EDITION.matcher(part.toString());
                if (named.find()) {
                    return named.group(1) + "." + named.group(2);
                }
            }
        }
        return "";
    }

    private void sort(Path file, Table table) {
        Columns columns = table.columns();
        boolean ofOccupations = columns.hasAny(SOC);
        if (ofOccupations && columns.hasAll(ELEMENT, SCALE, "Data Value")) {
            ratingFiles.add(file);
        } else if (columns.hasAll(ELEMENT, SCALE, "Anchor Value", "Anchor Description")) {
            anchorFiles.add(file);
        } else if (columns.hasAll(SCALE, "Scale Name", "Minimum", "Maximum")) {
            table.checkedRows(warnings).forEach(row -> scale(table, row));
        } else if (ofOccupations && columns.hasAll("Title") && onlyDescribes(columns)) {
            occupations.read(table);
        } else if (!ofOccupations && columns.hasAll(ELEMENT, "Element Name") && onlyDescribes(columns)) {
            elements.read(table);
        } else if (!columns.names().isEmpty()) {
            warnings.add(table.file(), 0, WarningCode.FILE_NOT_USED);
        }
    }

    /** Whether there is a description, or nothing but a code and a name. */
    private static boolean onlyDescribes(Columns columns) {
        return columns.hasAll("Description")
                || columns.names().stream().filter(name -> !name.isBlank()).count() == 2;
    }

    private void scale(Table table, Row row) {
        String id = row.at(table.columns().find(SCALE));
        if (!id.equals(LEVEL) && !id.equals(IMPORTANCE)) {
            return;
        }
        Place place = table.place(row);
        OptionalInt minimum = table.columns().find("Minimum");
        OptionalInt maximum = table.columns().find("Maximum");
        assembly.level(row.at(minimum), place)
                .ifPresent(from -> assembly.level(row.at(maximum), place)
                        .filter(to -> to.compareTo(from) > 0)
                        .ifPresent(to -> numeric(id, row.at(table.columns().find("Scale Name")), from, to)));
    }

    private void defaultScale(String id, String name, Level minimum, Level maximum) {
        if (assembly.scale(id).isEmpty()) {
            warnings.add("", 0, WarningCode.SCALE_GUESSED, "code", id);
            numeric(id, name, minimum, maximum);
        }
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
