package nl.pop4j.export.interchange.source.draft;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.ProficiencyScale;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.export.interchange.source.Place;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.Warnings;

/**
 * Cuts off what does not hold together: parents that are not there, loops, levels outside their scale.
 *
 * @param competences by code
 * @param roles by code
 * @param scales by id
 * @param warnings where to report
 */
record LooseEnds(
        Map<CompetenceCode, CompetenceDraft> competences,
        Map<RoleCode, RoleDraft> roles,
        Map<String, ProficiencyScale> scales,
        Warnings warnings) {

    void cut() {
        cutParents();
        cutLoops();
        cutLevels();
        reportNameless();
    }

    /** Whether there is such a competence; a warning if not. */
    boolean exists(CompetenceCode code, Place place) {
        if (competences.containsKey(code)) {
            return true;
        }
        warnings.add(place.file(), place.line(), WarningCode.DANGLING_REFERENCE, "code", code.value());
        return false;
    }

    private void cutParents() {
        for (CompetenceDraft draft : competences.values()) {
            CompetenceCode parent = draft.parent();
            if (parent != null && !exists(parent, draft.place())) {
                draft.parent(null);
            }
            String scale = draft.scale();
            if (scale != null && !scales.containsKey(scale)) {
                draft.scale(null);
            }
        }
    }

    /** Takes out what is said of levels that the scale of a competence does not have. */
    private void cutLevels() {
        for (CompetenceDraft draft : competences.values()) {
            ProficiencyScale scale = scales.get(String.valueOf(draft.scale()));
            if (scale != null) {
                draft.keepLevels(scale::allows).forEach(level -> outside(level, draft.place()));
            }
        }
        for (RoleDraft role : roles.values()) {
            role.keepLevels((code, level) -> {
                        CompetenceDraft draft = competences.get(code);
                        ProficiencyScale scale = draft == null ? null : scales.get(String.valueOf(draft.scale()));
                        return scale == null || scale.allows(level);
                    })
                    .forEach(level -> outside(level, role.place()));
        }
    }

    private void outside(Level level, Place place) {
        warnings.add(place.file(), place.line(), WarningCode.LEVEL_OUTSIDE_SCALE, "value", level.toString());
    }

    private void reportNameless() {
        long nameless = competences.values().stream()
                        .filter(draft -> !draft.hasLabel())
                        .count()
                + roles.values().stream().filter(draft -> !draft.hasTitle()).count();
        if (nameless > 0) {
            warnings.add("", 0, WarningCode.NAME_MISSING, "count", String.valueOf(nameless));
        }
    }

    /** Follows each competence to its top, each link once, and cuts open what lies below itself where that first shows. */
    private void cutLoops() {
        Set<CompetenceCode> rooted = new HashSet<>();
        for (CompetenceDraft start : competences.values()) {
            Set<CompetenceCode> path = new LinkedHashSet<>();
            CompetenceDraft at = start;
            while (at != null && !rooted.contains(at.code())) {
                path.add(at.code());
                CompetenceCode parent = at.parent();
                if (parent != null && path.contains(parent)) {
                    String code = at.code().value();
                    warnings.add(at.place().file(), at.place().line(), WarningCode.CYCLE, "code", code);
                    at.parent(null);
                    parent = null;
                }
                at = parent == null ? null : competences.get(parent);
            }
            rooted.addAll(path);
        }
    }
}
