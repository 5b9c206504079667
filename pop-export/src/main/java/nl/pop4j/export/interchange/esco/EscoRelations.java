package nl.pop4j.export.interchange.esco;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceRelation;
import nl.pop4j.competence.RoleRequirement;
import nl.pop4j.export.interchange.source.Place;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.draft.CompetenceDraft;
import nl.pop4j.export.interchange.source.draft.FrameworkAssembly;
import nl.pop4j.export.interchange.source.draft.RoleDraft;
import nl.pop4j.export.interchange.source.table.Columns;
import nl.pop4j.export.interchange.source.table.Row;
import nl.pop4j.export.interchange.source.table.Table;

/** What belongs to what: skills to occupations, skills to broader ones, skills to skills. */
final class EscoRelations {

    private static final String OCCUPATION = "http://data.europa.eu/esco/occupation/";

    private final FrameworkAssembly assembly;
    private final EscoSkillNames names;
    private final EscoConcepts concepts;
    private final Map<String, CompetenceCode> codes = new HashMap<>();

    EscoRelations(FrameworkAssembly assembly, EscoSkillNames names, EscoConcepts concepts) {
        this.assembly = assembly;
        this.names = names;
        this.concepts = concepts;
    }

    static boolean recognises(Columns columns) {
        return columns.hasAll("conceptUri", "broaderUri")
                || columns.hasAll("originalSkillUri", "relatedSkillUri")
                || columns.hasAll("occupationUri", "relationType")
                || columns.hasAll("occupationUuid", "relation", "skillNo");
    }

    void read(Table table) {
        Columns columns = table.columns();
        int notUsed = 0;
        EscoLabels titles = new EscoLabels(table, "occupationLabel");
        EscoLabels labels = new EscoLabels(table, "skillLabel");
        for (Row row : table.checkedRows(assembly.warnings())) {
            if (columns.hasAll("broaderUri")) {
                notUsed += broader(table, row) ? 0 : 1;
            } else if (columns.hasAll("originalSkillUri")) {
                related(table, row);
            } else {
                requirement(table, row, titles.of(row), labels.of(row));
            }
        }
        if (notUsed > 0) {
            assembly.warnings().add(table.file(), 0, WarningCode.RECORDS_NOT_USED, "count", String.valueOf(notUsed));
        }
    }

    /** Says which skills have their label as code. */
    void reportGuessedCodes() {
        for (CompetenceDraft draft : assembly.competences()) {
            String code = draft.code().value();
            if (!code.startsWith("http")) {
                Place place = draft.place();
                assembly.warnings().add(place.file(), place.line(), WarningCode.CODE_GUESSED, "code", code);
            }
        }
    }

    private void requirement(Table table, Row row, Map<String, String> titles, Map<String, String> labels) {
        Columns columns = table.columns();
        Place place = table.place(row);
        String uuid = row.at(columns.find("occupationUuid"));
        String occupation = uuid.isEmpty() ? row.at(columns.find("occupationUri")) : OCCUPATION + uuid;
        String type = row.at(columns.find("relationType", "relation")).toLowerCase(Locale.ROOT);
        if (!type.startsWith("e") && !type.startsWith("o")) {
            assembly.warnings().add(place.file(), place.line(), WarningCode.INVALID_VALUE, "value", type);
            return;
        }
        Optional<CompetenceDraft> skill = skill(table, row, labels, place);
        if (skill.isEmpty()) {
            return;
        }
        boolean isUnknown = !assembly.hasRole(occupation) && titles.isEmpty() && !occupation.isEmpty();
        if (isUnknown && concepts.hasOccupations()) {
            assembly.warnings().add(place.file(), place.line(), WarningCode.DANGLING_REFERENCE, "code", occupation);
            return;
        }
        assembly.role(occupation, place).ifPresent(role -> {
            titles.forEach(role::title);
            ask(role, new RoleRequirement(skill.get().code(), null, BigDecimal.ONE, type.startsWith("e")), place);
        });
    }

    private Optional<CompetenceDraft> skill(Table table, Row row, Map<String, String> labels, Place place) {
        Columns columns = table.columns();
        String number = row.at(columns.find("skillNo"));
        Map<String, String> known = number.isEmpty() ? labels : named(names.label(number));
        String uri = row.at(columns.find("skillUri"));
        String found = uri.isEmpty() ? names.uri(known) : uri;
        String label =
                known.getOrDefault("en", known.values().stream().findFirst().orElse(""));
        String code = found.isEmpty() ? label : found;
        if (code.isEmpty()) {
            String what = number.isEmpty() ? String.valueOf(labels.values()) : "skillNo " + number;
            assembly.warnings().add(place.file(), place.line(), WarningCode.DANGLING_REFERENCE, "code", what);
            return Optional.empty();
        }
        CompetenceCode met = codes.get(code);
        Optional<CompetenceDraft> draft = met == null ? assembly.competence(code, place) : assembly.known(met);
        draft.ifPresent(skill -> {
            if (codes.put(code, skill.code()) == null) {
                known.forEach(skill::label);
                String type = row.at(columns.find("skillType", "essentialSkillType"));
                if (!type.isEmpty()) {
                    skill.kind(
                            type.startsWith("k") || type.startsWith("K")
                                    ? Competence.Kind.KNOWLEDGE
                                    : Competence.Kind.SKILL);
                }
            }
        });
        return draft;
    }

    private static Map<String, String> named(String english) {
        return english.isEmpty() ? Map.of() : Map.of("en", english);
    }

    private void ask(RoleDraft role, RoleRequirement requirement, Place place) {
        RoleRequirement known = role.requirement(requirement.competence());
        if (known == null) {
            role.require(requirement);
        } else if (!known.equals(requirement)) {
            String code = requirement.competence().value();
            assembly.warnings().add(place.file(), place.line(), WarningCode.ESSENTIAL_AND_OPTIONAL, "code", code);
            role.require(known.essential() ? known : requirement);
        }
    }

    /** Whether the line is about skills: the occupations' pillar has no place in a framework. */
    private boolean broader(Table table, Row row) {
        String uri = row.at(table.columns().find("conceptUri"));
        String type = row.at(table.columns().find("conceptType"));
        if (type.equals("Occupation")
                || type.equals("ISCOGroup")
                || uri.contains("/isco/")
                || uri.startsWith(OCCUPATION)) {
            return false;
        }
        Place place = table.place(row);
        Optional<CompetenceCode> below = assembly.code(uri, place);
        Optional<CompetenceCode> above = assembly.code(row.at(table.columns().find("broaderUri")), place);
        if (below.isEmpty() || above.isEmpty()) {
            return true;
        }
        Optional<CompetenceDraft> draft = assembly.known(below.get());
        boolean first = draft.isPresent()
                && draft.get().parent() == null
                && assembly.known(above.get()).isPresent();
        if (first) {
            draft.get().parent(above.get());
        } else if (draft.isEmpty() || !above.get().equals(draft.get().parent())) {
            assembly.relation(below.get(), above.get(), CompetenceRelation.Kind.ALSO_BELOW, place);
        }
        return true;
    }

    private void related(Table table, Row row) {
        Place place = table.place(row);
        Optional<CompetenceCode> original = assembly.code(row.at(table.columns().find("originalSkillUri")), place);
        Optional<CompetenceCode> related = assembly.code(row.at(table.columns().find("relatedSkillUri")), place);
        boolean essential = row.at(table.columns().find("relationType"))
                .toLowerCase(Locale.ROOT)
                .startsWith("e");
        if (original.isPresent() && related.isPresent()) {
            assembly.relation(
                    related.get(),
                    original.get(),
                    essential ? CompetenceRelation.Kind.ESSENTIAL_FOR : CompetenceRelation.Kind.OPTIONAL_FOR,
                    place);
        }
    }
}
