package nl.pop4j.export.interchange.moodle;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceRelation;
import nl.pop4j.export.interchange.source.Place;
import nl.pop4j.export.interchange.source.PlainText;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.Warnings;
import nl.pop4j.export.interchange.source.draft.CompetenceDraft;
import nl.pop4j.export.interchange.source.draft.FrameworkAssembly;
import nl.pop4j.export.interchange.source.table.Row;
import nl.pop4j.export.interchange.source.table.Table;
import org.jspecify.annotations.Nullable;

/** One framework of one file, with its own codes. */
final class MoodleFramework {

    private static final String LANGUAGE = "und";

    private final FrameworkAssembly assembly;
    private final Warnings warnings;
    private final MoodleScales scales;
    private final Table table;
    private final MoodleColumns columns;
    private final @Nullable Row framework;
    private final Map<String, CompetenceCode> codes = new LinkedHashMap<>();
    private final Set<String> notKept = new LinkedHashSet<>();
    private int marked;

    MoodleFramework(
            FrameworkAssembly assembly,
            MoodleScales scales,
            Table table,
            MoodleColumns columns,
            @Nullable Row framework) {
        this.assembly = assembly;
        this.warnings = assembly.warnings();
        this.scales = scales;
        this.table = table;
        this.columns = columns;
        this.framework = framework;
    }

    /** Reads all records; where there are several frameworks, each becomes a group. */
    void read(List<Row> rows, boolean several) {
        Row own = framework;
        String scale = own == null
                ? null
                : scales.id(columns.scaleValues(own), columns.scaleConfiguration(own), table.place(own));
        CompetenceCode group = several && own != null ? group(own) : null;
        rows.forEach(this::noteNotKept);
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
        if (marked > 0) {
            warnings.add(table.file(), 0, WarningCode.MARKUP_REMOVED, "count", String.valueOf(marked));
        }
        if (!notKept.isEmpty()) {
            warnings.add(table.file(), 1, WarningCode.COLUMNS_NOT_KEPT, "columns", String.join(", ", notKept));
        }
    }

    private void noteNotKept(Row row) {
        if (columns.hasRule(row) && !columns.isFramework(row)) {
            notKept.add("Rule type, Rule outcome, Rule config");
        }
        if (!columns.scaleConfiguration(row).isEmpty()) {
            notKept.add("Scale configuration (default, proficient)");
        }
        if (columns.hasTaxonomy(row)) {
            notKept.add("Taxonomy");
        }
    }

    private @Nullable CompetenceCode group(Row row) {
        Optional<CompetenceDraft> draft = draft(row);
        draft.ifPresent(group -> group.kind(Competence.Kind.GROUP));
        return draft.map(CompetenceDraft::code).orElse(null);
    }

    private void competence(Row row, @Nullable String frameworkScale) {
        Place place = table.place(row);
        String ownScale = scales.id(columns.scaleValues(row), columns.scaleConfiguration(row), place);
        draft(row).ifPresent(draft -> draft.scale(ownScale == null ? frameworkScale : ownScale));
    }

    private Optional<CompetenceDraft> draft(Row row) {
        Place place = table.place(row);
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
        String name = plain(row, columns.shortName(row));
        String description = plain(row, columns.description(row));
        return assembly.competence(code.get().value(), place)
                .map(draft -> draft.label(LANGUAGE, name).definition(LANGUAGE, description));
    }

    private String plain(Row row, String text) {
        if (!columns.mayHoldMarkup(row) || !PlainText.hasMarkup(text)) {
            return text;
        }
        marked++;
        return PlainText.of(text);
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
        Place place = table.place(row);
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

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
