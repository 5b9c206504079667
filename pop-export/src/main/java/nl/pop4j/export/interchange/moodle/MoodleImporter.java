package nl.pop4j.export.interchange.moodle;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceRelation;
import nl.pop4j.export.interchange.source.CompetenceDraft;
import nl.pop4j.export.interchange.source.FrameworkAssembly;
import nl.pop4j.export.interchange.source.Imported;
import nl.pop4j.export.interchange.source.Place;
import nl.pop4j.export.interchange.source.PlainText;
import nl.pop4j.export.interchange.source.Row;
import nl.pop4j.export.interchange.source.SourceFiles;
import nl.pop4j.export.interchange.source.Table;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.Warnings;
import org.jspecify.annotations.Nullable;

/**
 * Reads competency frameworks that Moodle exported, of fourteen columns or of twelve, whatever language the header is in
 * and in whatever order the lines stand.
 *
 * <p>ID numbers are the codes, kept as they are. A competency without a scale has the framework's. HTML in descriptions
 * becomes plain text. The texts carry no language ({@code und}). Where several frameworks are read at once each becomes
 * a group, and a code that an earlier one took is put behind the id of its own framework.
 */
public final class MoodleImporter {

    private static final String LANGUAGE = "und";

    private final Warnings warnings = new Warnings();
    private final FrameworkAssembly assembly = new FrameworkAssembly(warnings);
    private final MoodleScales scales = new MoodleScales(assembly);
    private final boolean several;
    private String firstId = "";
    private String firstName = "";

    private MoodleImporter(boolean several) {
        this.several = several;
    }

    /**
     * Reads files and folders.
     *
     * @throws IOException if one of them cannot be read
     */
    public static Imported read(List<Path> paths) throws IOException {
        List<Path> files = SourceFiles.find(paths, ".csv");
        MoodleImporter importer = new MoodleImporter(files.size() > 1);
        for (Path file : files) {
            importer.file(Table.read(file, ',', importer.warnings));
        }
        String id = importer.firstId.isEmpty() ? "moodle" : importer.firstId;
        String name = importer.firstName.isEmpty() ? id : importer.firstName;
        return importer.assembly.build(id, Map.of(LANGUAGE, name), "");
    }

    private void file(Table table) {
        int width = table.columns().names().size();
        MoodleColumns columns = MoodleColumns.of(width);
        if (width < 11) {
            warnings.add(table.file(), 1, width == 0 ? WarningCode.EMPTY_FILE : WarningCode.FILE_NOT_USED);
            return;
        }
        if (!table.columns().hasAll("ID number", "Is framework")) {
            warnings.add(table.file(), 1, WarningCode.HEADER_GUESSED);
        }
        List<Row> rows = new ArrayList<>(table.checkedRows(warnings));
        Row header = new Row(1, table.columns().names());
        if (columns.isFramework(header)) {
            rows.add(0, header);
        }
        Optional<Row> framework = rows.stream().filter(columns::isFramework).findFirst();
        framework.ifPresentOrElse(
                row -> name(columns, row), () -> warnings.add(table.file(), 0, WarningCode.MISSING_VALUE));
        new Framework(table, columns, framework.orElse(null)).read(rows);
    }

    private void name(MoodleColumns columns, Row row) {
        if (firstId.isEmpty()) {
            firstId = columns.id(row);
            firstName = columns.shortName(row);
        }
    }

    /** One framework with its own codes. */
    private final class Framework {

        private final Table table;
        private final MoodleColumns columns;
        private final @Nullable Row framework;
        private final Map<String, CompetenceCode> codes = new LinkedHashMap<>();
        private int marked;
        private int ruled;

        Framework(Table table, MoodleColumns columns, @Nullable Row framework) {
            this.table = table;
            this.columns = columns;
            this.framework = framework;
        }

        void read(List<Row> rows) {
            Row own = framework;
            String scale = own == null
                    ? null
                    : scales.id(columns.scaleValues(own), columns.scaleConfiguration(own), Place.of(table, own));
            CompetenceCode group = several && own != null ? group(own) : null;
            for (Row row : rows) {
                if (!row.equals(framework)) {
                    competence(row, scale);
                }
            }
            for (Row row : rows) {
                if (!row.equals(framework)) {
                    link(row, group);
                }
            }
            count(WarningCode.MARKUP_REMOVED, marked);
            if (ruled > 0) {
                warnings.add(
                        table.file(),
                        1,
                        WarningCode.COLUMNS_NOT_KEPT,
                        "columns",
                        "Rule type, Rule outcome, Rule config");
            }
        }

        private @Nullable CompetenceCode group(Row row) {
            Optional<CompetenceDraft> draft = draft(row);
            draft.ifPresent(group -> group.kind(Competence.Kind.GROUP));
            return draft.map(CompetenceDraft::code).orElse(null);
        }

        private void competence(Row row, @Nullable String frameworkScale) {
            Place place = Place.of(table, row);
            ruled += columns.hasRule(row)
                            && !columns.isFramework(row)
                            && !row.at(7).equals("0")
                    ? 1
                    : 0;
            String ownScale = scales.id(columns.scaleValues(row), columns.scaleConfiguration(row), place);
            draft(row).ifPresent(draft -> draft.scale(ownScale == null ? frameworkScale : ownScale));
        }

        private Optional<CompetenceDraft> draft(Row row) {
            Place place = Place.of(table, row);
            String id = columns.id(row);
            if (id.isEmpty() && !columns.shortName(row).isEmpty()) {
                id = columns.shortName(row);
                warnings.add(place.file(), place.line(), WarningCode.CODE_GUESSED, "code", id);
            }
            if (codes.containsKey(id)) {
                warnings.add(place.file(), place.line(), WarningCode.DUPLICATE, "code", id);
                return Optional.empty();
            }
            Optional<CompetenceCode> code = assembly.code(free(id, place), place);
            if (code.isEmpty()) {
                return Optional.empty();
            }
            codes.put(id, code.get());
            String description = columns.description(row);
            boolean html = PlainText.hasMarkup(description);
            marked += html ? 1 : 0;
            String text = html ? PlainText.of(description) : description;
            return assembly.competence(code.get().value(), place)
                    .map(draft -> draft.label(LANGUAGE, columns.shortName(row)).definition(LANGUAGE, text));
        }

        private String free(String id, Place place) {
            boolean taken = !id.isEmpty()
                    && assembly.code(id, place)
                            .flatMap(code -> assembly.known(code))
                            .isPresent();
            Row own = framework;
            if (!taken || own == null) {
                return id;
            }
            String freed = columns.id(own) + "/" + id;
            warnings.add(place.file(), place.line(), WarningCode.CODE_GUESSED, "code", freed);
            return freed;
        }

        private void link(Row row, @Nullable CompetenceCode group) {
            CompetenceCode code = codes.get(columns.id(row).isEmpty() ? columns.shortName(row) : columns.id(row));
            Optional<CompetenceDraft> draft = Optional.ofNullable(code).flatMap(known -> assembly.known(known));
            if (draft.isEmpty() || draft.get().parent() != null) {
                return;
            }
            Place place = Place.of(table, row);
            String parent = columns.parent(row);
            CompetenceCode above = codes.get(parent);
            if (!parent.isEmpty() && above == null && !isFrameworkId(parent)) {
                warnings.add(place.file(), place.line(), WarningCode.DANGLING_REFERENCE, "code", parent);
            }
            draft.get().parent(above == null ? group : above);
            for (String related : columns.related(row).split(",", -1)) {
                relate(draft.get().code(), related.strip(), place);
            }
        }

        private boolean isFrameworkId(String id) {
            Row own = framework;
            return own != null && columns.id(own).equals(id);
        }

        private void relate(CompetenceCode code, String related, Place place) {
            if (related.isEmpty()) {
                return;
            }
            CompetenceCode other = codes.getOrDefault(related, codes.get(decoded(related)));
            if (other == null) {
                warnings.add(place.file(), place.line(), WarningCode.DANGLING_REFERENCE, "code", related);
            } else {
                assembly.relation(code, other, CompetenceRelation.Kind.RELATED, place);
            }
        }

        private void count(WarningCode code, int count) {
            if (count > 0) {
                warnings.add(table.file(), 0, code, "count", String.valueOf(count));
            }
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
