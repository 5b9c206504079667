package nl.pop4j.export.interchange.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.pop4j.competence.BehaviouralIndicator;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.CompetenceRelation;
import nl.pop4j.competence.Crosswalk;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.ProficiencyLevel;
import nl.pop4j.competence.ProficiencyScale;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.competence.RoleProfile;
import nl.pop4j.competence.RoleRequirement;
import nl.pop4j.competence.ScaleConversion;
import nl.pop4j.export.interchange.source.Imported;
import nl.pop4j.export.interchange.source.Row;
import nl.pop4j.export.interchange.source.Table;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.Warnings;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.Identifiers;
import org.jspecify.annotations.Nullable;

/** Our own CSV form, line by line; a line that does not fit is left out with a warning. */
final class LosslessReader {

    private final Table table;
    private final Warnings warnings;
    private final Map<List<String>, Map<String, String>> texts = new LinkedHashMap<>();
    private final Map<String, List<Row>> lines = new LinkedHashMap<>();
    private final Map<String, List<List<String>>> keysByOwner = new HashMap<>();
    private final Map<String, String> parents = new LinkedHashMap<>();

    LosslessReader(Table table, Warnings warnings) {
        this.table = table;
        this.warnings = warnings;
    }

    Imported read() {
        for (Row row : table.checkedRows(warnings)) {
            String language = field(row, 7);
            if (language.isEmpty()) {
                lines.computeIfAbsent(field(row, 0), r -> new ArrayList<>()).add(row);
            } else {
                List<String> key = List.of(field(row, 0), field(row, 1), field(row, 2), field(row, 4));
                if (!texts.containsKey(key)) {
                    keysByOwner
                            .computeIfAbsent(key.get(0) + " " + key.get(1), o -> new ArrayList<>())
                            .add(key);
                }
                texts.computeIfAbsent(key, k -> new LinkedHashMap<>()).put(language, field(row, 8));
            }
        }
        Row head = lines("framework").isEmpty()
                ? new Row(1, List.of("framework", "csv"))
                : lines("framework").get(0);
        LocalizedText title = text("title", field(head, 1), "", "");
        CompetenceFramework.Builder builder = CompetenceFramework.builder(
                        FrameworkId.of(Identifiers.isValid(field(head, 1)) ? field(head, 1) : "csv"),
                        title == null ? new LocalizedText(Map.of("und", field(head, 1))) : title)
                .edition(field(head, 8));
        fill(builder);
        return new Imported(builder.build(), warnings.all());
    }

    private void fill(CompetenceFramework.Builder builder) {
        Set<String> scales = new HashSet<>();
        each("scale", row -> {
            require(!scales.contains(field(row, 1)), row, field(row, 1));
            builder.scale(scale(row));
            scales.add(field(row, 1));
        });
        each("conversion", row -> {
            require(scales.contains(field(row, 1)) && scales.contains(field(row, 2)), row, field(row, 1));
            builder.conversion(conversion(row));
        });
        Set<String> known = new HashSet<>();
        for (Row row : lines("competence")) {
            known.add(field(row, 1));
            parents.putIfAbsent(field(row, 1), field(row, 2));
        }
        cutLoops();
        Set<String> done = new HashSet<>();
        each("competence", row -> {
            require(done.add(field(row, 1)), row, field(row, 1));
            builder.competence(competence(row, known, scales));
        });
        each("relation", row -> {
            require(known.contains(field(row, 1)) && known.contains(field(row, 2)), row, field(row, 1));
            builder.relation(new CompetenceRelation(
                    CompetenceCode.of(field(row, 1)),
                    CompetenceCode.of(field(row, 2)),
                    CompetenceRelation.Kind.valueOf(field(row, 3))));
        });
        Map<String, List<RoleRequirement>> requirements = requirements(known);
        each(
                "role",
                row -> builder.role(new RoleProfile(
                        RoleCode.of(field(row, 1)),
                        named("role-title", row),
                        text("role-description", field(row, 1), "", ""),
                        field(row, 3).isEmpty() ? null : field(row, 8),
                        requirements.getOrDefault(field(row, 1), List.of()))));
        each("crosswalk", row -> builder.crosswalk(new Crosswalk(field(row, 1), matches(field(row, 1)))));
    }

    private void cutLoops() {
        Set<String> rooted = new HashSet<>();
        for (String start : List.copyOf(parents.keySet())) {
            Set<String> path = new HashSet<>();
            String at = start;
            while (!at.isEmpty() && !rooted.contains(at)) {
                path.add(at);
                String parent = parents.getOrDefault(at, "");
                if (path.contains(parent)) {
                    warnings.add(table.file(), 0, WarningCode.CYCLE, "code", at);
                    parents.put(at, "");
                    parent = "";
                }
                at = parent;
            }
            rooted.addAll(path);
        }
    }

    private ProficiencyScale scale(Row row) {
        List<ProficiencyLevel> levels = new ArrayList<>();
        for (List<String> key : keysByOwner.getOrDefault("level-label " + field(row, 1), List.of())) {
            LocalizedText label = text("level-label", key.get(1), "", key.get(3));
            levels.add(new ProficiencyLevel(
                    Level.parse(key.get(3)),
                    label == null ? new LocalizedText(Map.of("und", key.get(3))) : label,
                    text("level-description", key.get(1), "", key.get(3))));
        }
        return new ProficiencyScale(
                field(row, 1),
                named("scale-label", row),
                ProficiencyScale.Kind.valueOf(field(row, 3)),
                Level.parse(field(row, 4)),
                Level.parse(field(row, 5)),
                levels);
    }

    private ScaleConversion conversion(Row row) {
        List<ScaleConversion.Step> steps = new ArrayList<>();
        each("conversion-step", step -> {
            if (field(step, 1).equals(field(row, 1)) && field(step, 2).equals(field(row, 2))) {
                steps.add(new ScaleConversion.Step(Level.parse(field(step, 4)), Level.parse(field(step, 5))));
            }
        });
        return new ScaleConversion(field(row, 1), field(row, 2), steps);
    }

    private Competence competence(Row row, Set<String> known, Set<String> scales) {
        String code = field(row, 1);
        String parent = parents.getOrDefault(code, "");
        String scale = field(row, 8);
        List<BehaviouralIndicator> indicators = new ArrayList<>();
        for (List<String> key : keysByOwner.getOrDefault("indicator " + code, List.of())) {
            indicators.add(new BehaviouralIndicator(
                    Level.parse(key.get(3)), new LocalizedText(texts.getOrDefault(key, Map.of()))));
        }
        boolean dangling = !parent.isEmpty() && !known.contains(parent);
        if (dangling) {
            warnings.add(table.file(), row.line(), WarningCode.DANGLING_REFERENCE, "code", parent);
        }
        return new Competence(
                CompetenceCode.of(code),
                Competence.Kind.valueOf(field(row, 3)),
                named("competence-label", row),
                text("competence-definition", code, "", ""),
                parent.isEmpty() || dangling ? null : CompetenceCode.of(parent),
                scale.isEmpty() || !scales.contains(scale) ? null : scale,
                indicators);
    }

    private Map<String, List<RoleRequirement>> requirements(Set<String> known) {
        Map<String, List<RoleRequirement>> byRole = new LinkedHashMap<>();
        Set<List<String>> seen = new HashSet<>();
        each("requirement", row -> {
            require(known.contains(field(row, 2)), row, field(row, 2));
            require(seen.add(List.of(field(row, 1), field(row, 2))), row, field(row, 2));
            byRole.computeIfAbsent(field(row, 1), r -> new ArrayList<>())
                    .add(new RoleRequirement(
                            CompetenceCode.of(field(row, 2)),
                            field(row, 4).isEmpty() ? null : Level.parse(field(row, 4)),
                            new BigDecimal(field(row, 5)),
                            Boolean.parseBoolean(field(row, 6))));
        });
        return byRole;
    }

    private List<Crosswalk.Match> matches(String target) {
        List<Crosswalk.Match> matches = new ArrayList<>();
        each("match", row -> {
            if (field(row, 1).equals(target)) {
                matches.add(new Crosswalk.Match(field(row, 8), field(row, 2), new BigDecimal(field(row, 5))));
            }
        });
        return matches;
    }

    /** Does something for each line of a kind; one that does not fit costs that line only. */
    private void each(String record, Consumer<Row> work) {
        for (Row row : lines(record)) {
            try {
                work.accept(row);
            } catch (IllegalArgumentException e) {
                warnings.add(
                        table.file(), row.line(), WarningCode.INVALID_VALUE, "value", String.valueOf(e.getMessage()));
            }
        }
    }

    private static void require(boolean holds, Row row, String code) {
        if (!holds) {
            throw new IllegalArgumentException(code + " on line " + row.line());
        }
    }

    private List<Row> lines(String record) {
        return lines.getOrDefault(record, List.of());
    }

    private LocalizedText named(String record, Row row) {
        LocalizedText text = text(record, field(row, 1), "", "");
        return text == null ? new LocalizedText(Map.of("und", field(row, 1))) : text;
    }

    private @Nullable LocalizedText text(String record, String code, String to, String level) {
        Map<String, String> found = texts.get(List.of(record, code, to, level));
        return found == null ? null : new LocalizedText(found);
    }

    private static String field(Row row, int index) {
        return index < row.fields().size() ? CsvForm.unguarded(row.fields().get(index)) : "";
    }
}
