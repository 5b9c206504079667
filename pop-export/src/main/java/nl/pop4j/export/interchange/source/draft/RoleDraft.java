package nl.pop4j.export.interchange.source.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.competence.RoleProfile;
import nl.pop4j.competence.RoleRequirement;
import nl.pop4j.export.interchange.source.Place;
import nl.pop4j.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What is known of a role so far, from however many files and languages. Not thread-safe. */
public final class RoleDraft {

    private final RoleCode code;
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<String, String> descriptions = new LinkedHashMap<>();
    private final Map<CompetenceCode, RoleRequirement> requirements = new LinkedHashMap<>();
    private final Place place;
    private @Nullable String family;

    RoleDraft(RoleCode code, Place place) {
        this.code = code;
        this.place = place;
    }

    /** Its name in a language, unless blank or already known. */
    public RoleDraft title(String language, String text) {
        return put(titles, language, text);
    }

    /** What whoever fills it does, in a language, unless blank or already known. */
    public RoleDraft description(String language, String text) {
        return put(descriptions, language, text);
    }

    /** The group of roles that it belongs to, unless blank. */
    public RoleDraft family(String value) {
        if (!value.isBlank()) {
            family = value.strip();
        }
        return this;
    }

    /** What it asks of a competence so far, or null. */
    public @Nullable RoleRequirement requirement(CompetenceCode competence) {
        return requirements.get(competence);
    }

    /** Asks this of a competence, in the place of what was asked so far. */
    public RoleDraft require(RoleRequirement requirement) {
        requirements.put(requirement.competence(), requirement);
        return this;
    }

    /** Whether it asks anything yet. */
    public boolean asksAnything() {
        return !requirements.isEmpty();
    }

    /** Takes out what is asked at other levels than these; gives the levels taken out. */
    List<Level> keepLevels(BiPredicate<CompetenceCode, Level> allowed) {
        List<Level> out = new ArrayList<>();
        requirements.values().removeIf(requirement -> {
            Level level = requirement.level();
            boolean isOutside = level != null && !allowed.test(requirement.competence(), level);
            if (isOutside) {
                out.add(level);
            }
            return isOutside;
        });
        return out;
    }

    Place place() {
        return place;
    }

    boolean hasTitle() {
        return !titles.isEmpty();
    }

    RoleProfile build() {
        return new RoleProfile(
                code,
                titles.isEmpty() ? new LocalizedText(Map.of("und", code.value())) : new LocalizedText(titles),
                descriptions.isEmpty() ? null : new LocalizedText(descriptions),
                family,
                requirements.values().stream().toList());
    }

    private RoleDraft put(Map<String, String> texts, String language, String text) {
        if (!text.isBlank()) {
            texts.putIfAbsent(language, text.strip());
        }
        return this;
    }
}
