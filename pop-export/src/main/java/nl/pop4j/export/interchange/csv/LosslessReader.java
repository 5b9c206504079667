package nl.pop4j.export.interchange.csv;

import static nl.pop4j.export.interchange.csv.LosslessRecords.field;
import static nl.pop4j.export.interchange.csv.LosslessRecords.require;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.table.Row;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.Identifiers;

/** Our own CSV form, line by line; a line that does not fit is left out with a warning. */
final class LosslessReader {

    private final LosslessRecords records;
    private final Map<String, String> parents = new LinkedHashMap<>();

    LosslessReader(LosslessRecords records) {
        this.records = records;
    }

    Imported read() {
        Row head = records.lines("framework").isEmpty()
                ? new Row(1, List.of("framework", "csv"))
                : records.lines("framework").get(0);
        LocalizedText title = records.text("title", field(head, 1), "", "");
        CompetenceFramework.Builder builder = CompetenceFramework.builder(
                        FrameworkId.of(Identifiers.isValid(field(head, 1)) ? field(head, 1) : "csv"),
                        title == null ? new LocalizedText(Map.of("und", field(head, 1))) : title)
                .edition(field(head, 8));
        fill(builder);
        return new Imported(builder.build(), records.warnings().all());
    }

    private void fill(CompetenceFramework.Builder builder) {
        Set<String> scales = new HashSet<>();
        records.each("scale", row -> {
            require(!scales.contains(field(row, 1)), row, field(row, 1));
            builder.scale(scale(row));
            scales.add(field(row, 1));
        });
        records.each("conversion", row -> {
            require(scales.contains(field(row, 1)) && scales.contains(field(row, 2)), row, field(row, 1));
            builder.conversion(conversion(row));
        });
        Set<String> known = competences(builder, scales);
        records.each("relation", row -> {
            require(known.contains(field(row, 1)) && known.contains(field(row, 2)), row, field(row, 1));
            builder.relation(new CompetenceRelation(
                    CompetenceCode.of(field(row, 1)),
                    CompetenceCode.of(field(row, 2)),
                    CompetenceRelation.Kind.valueOf(field(row, 3))));
        });
        roles(builder, requirements(known));
        Set<String> targets = new HashSet<>();
        records.each("crosswalk", row -> {
            require(targets.add(field(row, 1)), row, field(row, 1));
            builder.crosswalk(new Crosswalk(field(row, 1), matches(field(row, 1))));
        });
    }

    /** Adds the competences whose lines can be read, each below one of these or at the top; gives their codes. */
    private Set<String> competences(CompetenceFramework.Builder builder, Set<String> scales) {
        Map<String, Row> usable = new LinkedHashMap<>();
        records.each("competence", row -> {
            String code = field(row, 1);
            require(!usable.containsKey(code), row, code);
            competence(row, "", scales);
            usable.put(code, row);
        });
        usable.forEach((code, row) -> {
            String parent = field(row, 2);
            boolean isThere = parent.isEmpty() || usable.containsKey(parent);
            if (!isThere) {
                records.warn(row.line(), WarningCode.DANGLING_REFERENCE, parent);
            }
            parents.put(code, isThere ? parent : "");
        });
        new LosslessLoops(records, parents).cut();
        usable.forEach((code, row) -> builder.competence(competence(row, parents.getOrDefault(code, ""), scales)));
        return usable.keySet();
    }

    private void roles(CompetenceFramework.Builder builder, Map<String, List<RoleRequirement>> requirements) {
        Set<String> roles = new HashSet<>();
        records.each("role", row -> {
            RoleProfile role = new RoleProfile(
                    RoleCode.of(field(row, 1)),
                    records.named("role-title", row),
                    records.text("role-description", field(row, 1), "", ""),
                    field(row, 3).isEmpty() ? null : field(row, 8),
                    requirements.getOrDefault(field(row, 1), List.of()));
            require(roles.add(field(row, 1)), row, field(row, 1));
            builder.role(role);
        });
    }

    private ProficiencyScale scale(Row row) {
        List<ProficiencyLevel> levels = new ArrayList<>();
        records.eachText(
                "level-label",
                field(row, 1),
                (level, label) -> levels.add(new ProficiencyLevel(
                        Level.parse(level), label, records.text("level-description", field(row, 1), "", level))));
        return new ProficiencyScale(
                field(row, 1),
                records.named("scale-label", row),
                ProficiencyScale.Kind.valueOf(field(row, 3)),
                Level.parse(field(row, 4)),
                Level.parse(field(row, 5)),
                levels);
    }

    private ScaleConversion conversion(Row row) {
        List<ScaleConversion.Step> steps = new ArrayList<>();
        records.each("conversion-step", step -> {
            if (field(step, 1).equals(field(row, 1)) && field(step, 2).equals(field(row, 2))) {
                steps.add(new ScaleConversion.Step(Level.parse(field(step, 4)), Level.parse(field(step, 5))));
            }
        });
        return new ScaleConversion(field(row, 1), field(row, 2), steps);
    }

    private Competence competence(Row row, String parent, Set<String> scales) {
        String code = field(row, 1);
        String scale = field(row, 8);
        List<BehaviouralIndicator> indicators = new ArrayList<>();
        records.eachText(
                "indicator", code, (level, text) -> indicators.add(new BehaviouralIndicator(Level.parse(level), text)));
        return new Competence(
                CompetenceCode.of(code),
                Competence.Kind.valueOf(field(row, 3)),
                records.named("competence-label", row),
                records.text("competence-definition", code, "", ""),
                parent.isEmpty() ? null : CompetenceCode.of(parent),
                scale.isEmpty() || !scales.contains(scale) ? null : scale,
                indicators);
    }

    private Map<String, List<RoleRequirement>> requirements(Set<String> known) {
        Map<String, List<RoleRequirement>> byRole = new LinkedHashMap<>();
        Set<List<String>> seen = new HashSet<>();
        records.each("requirement", row -> {
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
        records.each("match", row -> {
            if (field(row, 1).equals(target)) {
                matches.add(new Crosswalk.Match(field(row, 8), field(row, 2), new BigDecimal(field(row, 5))));
            }
        });
        return matches;
    }
}
