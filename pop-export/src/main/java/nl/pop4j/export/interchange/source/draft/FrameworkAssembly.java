package nl.pop4j.export.interchange.source.draft;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.CompetenceRelation;
import nl.pop4j.competence.Crosswalk;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.ProficiencyScale;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.competence.ScaleConversion;
import nl.pop4j.export.interchange.source.Imported;
import nl.pop4j.export.interchange.source.Place;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.Warnings;
import nl.pop4j.export.interchange.source.table.Columns;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.Identifiers;

/**
 * Collects the parts of a framework as they turn up and makes a whole of those that hold together: what refers to
 * nothing is cut off, and a loop is cut open, each with a warning. Not thread-safe.
 */
public final class FrameworkAssembly {

    /** What stands in a field to say that there is nothing, without its punctuation. */
    private static final Set<String> NOTHING = Set.of("", "na", "nan", "null", "nvt", "none");

    private final Warnings warnings;
    private final Map<String, ProficiencyScale> scales = new LinkedHashMap<>();
    private final Map<CompetenceCode, CompetenceDraft> competences = new LinkedHashMap<>();
    private final Map<RoleCode, RoleDraft> roles = new LinkedHashMap<>();
    private final Map<CompetenceRelation, Place> relations = new LinkedHashMap<>();
    private final Map<String, Crosswalk> crosswalks = new LinkedHashMap<>();
    private final Set<ScaleConversion> conversions = new LinkedHashSet<>();

    /** An empty assembly that reports to these warnings. */
    public FrameworkAssembly(Warnings warnings) {
        this.warnings = warnings;
    }

    /** Where to report. */
    public Warnings warnings() {
        return warnings;
    }

    /** The competence with this code, known or new; empty, with a warning, if the code has no usable form. */
    public Optional<CompetenceDraft> competence(String code, Place place) {
        return code(code, place).map(valid -> competences.computeIfAbsent(valid, c -> new CompetenceDraft(c, place)));
    }

    /** The competence with this code, if it is known so far. */
    public Optional<CompetenceDraft> known(CompetenceCode code) {
        return Optional.ofNullable(competences.get(code));
    }

    /** The role with this code, known or new; empty, with a warning, if the code has no usable form. */
    public Optional<RoleDraft> role(String code, Place place) {
        return code(code, place)
                .map(valid -> roles.computeIfAbsent(RoleCode.of(valid.value()), c -> new RoleDraft(c, place)));
    }

    /** Whether a role with this code is known so far. */
    public boolean hasRole(String code) {
        try {
            return roles.containsKey(RoleCode.of(code));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** A code of usable form; empty, with a warning, where it is blank, too long or holds control characters. */
    public Optional<CompetenceCode> code(String raw, Place place) {
        try {
            return Optional.of(CompetenceCode.of(raw.strip()));
        } catch (IllegalArgumentException e) {
            WarningCode code = raw.isBlank() ? WarningCode.MISSING_VALUE : WarningCode.INVALID_VALUE;
            warnings.add(place.file(), place.line(), code, "value", raw);
            return Optional.empty();
        }
    }

    /** A level; empty, with a warning, where the text is no number that a level can be. */
    public Optional<Level> level(String raw, Place place) {
        try {
            return Optional.of(new Level(new BigDecimal(raw.strip().replace(',', '.'))));
        } catch (IllegalArgumentException e) {
            WarningCode code =
                    NOTHING.contains(Columns.plain(raw)) ? WarningCode.MISSING_VALUE : WarningCode.INVALID_VALUE;
            warnings.add(place.file(), place.line(), code, "value", raw);
            return Optional.empty();
        }
    }

    /** Adds a scale unless one of this id is known. */
    public void scale(ProficiencyScale scale) {
        scales.putIfAbsent(scale.id(), scale);
    }

    /** The scale of this id, if it is known so far. */
    public Optional<ProficiencyScale> scale(String id) {
        return Optional.ofNullable(scales.get(id));
    }

    /** Adds a relation unless its ends are the same; whether they exist is looked at in the end. */
    public void relation(CompetenceCode from, CompetenceCode to, CompetenceRelation.Kind kind, Place place) {
        if (from.equals(to)) {
            warnings.add(place.file(), place.line(), WarningCode.CYCLE, "code", from.value());
            return;
        }
        relations.putIfAbsent(new CompetenceRelation(from, to, kind), place);
    }

    /** Adds a crosswalk, in the place of one to the same framework. */
    public void crosswalk(Crosswalk crosswalk) {
        crosswalks.put(crosswalk.target(), crosswalk);
    }

    /** Adds a conversion between scales that are known. */
    public void conversion(ScaleConversion conversion) {
        conversions.add(conversion);
    }

    /** All competences so far. */
    public Iterable<CompetenceDraft> competences() {
        return competences.values();
    }

    /** All roles so far. */
    public Iterable<RoleDraft> roles() {
        return roles.values();
    }

    /**
     * Makes the whole.
     *
     * @param id what to call the framework; characters that an id cannot have become hyphens
     * @param title by language; the id stands in where there is none
     * @param edition the publisher's, possibly empty
     */
    public Imported build(String id, Map<String, String> title, String edition) {
        LooseEnds ends = new LooseEnds(competences, roles, scales, warnings);
        ends.cut();
        CompetenceFramework.Builder builder = CompetenceFramework.builder(
                        frameworkId(id), title.isEmpty() ? LocalizedText.of(Locale.ROOT, id) : new LocalizedText(title))
                .edition(edition);
        scales.values().forEach(builder::scale);
        conversions.forEach(builder::conversion);
        competences.values().forEach(draft -> builder.competence(draft.build()));
        roles.values().forEach(draft -> builder.role(draft.build()));
        relations.forEach((relation, place) -> {
            if (ends.exists(relation.from(), place) && ends.exists(relation.to(), place)) {
                builder.relation(relation);
            }
        });
        crosswalks.values().forEach(builder::crosswalk);
        return new Imported(builder.build(), warnings.all());
    }

    private static FrameworkId frameworkId(String name) {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < name.length() && id.length() < Identifiers.MAX_LENGTH; i++) {
            String c = name.substring(i, i + 1);
            id.append(Identifiers.isValid(c) ? c : "-");
        }
        return FrameworkId.of(id.length() == 0 ? "framework" : id.toString());
    }
}
