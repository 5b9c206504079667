package nl.pop4j.export.interchange.source.draft;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.pop4j.competence.BehaviouralIndicator;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.export.interchange.source.Place;
import nl.pop4j.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What is known of a competence so far, from however many files and languages. Not thread-safe. */
public final class CompetenceDraft {

    private final CompetenceCode code;
    private final Place place;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, String> definitions = new LinkedHashMap<>();
    private final List<BehaviouralIndicator> indicators = new ArrayList<>();
    private Competence.Kind kind = Competence.Kind.COMPETENCE;
    private @Nullable CompetenceCode parent;
    private @Nullable String scale;

    CompetenceDraft(CompetenceCode code, Place place) {
        this.code = code;
        this.place = place;
    }

    /** Its code. */
    public CompetenceCode code() {
        return code;
    }

    /** What sort of thing it is. */
    public CompetenceDraft kind(Competence.Kind value) {
        this.kind = value;
        return this;
    }

    /** Its name in a language, unless blank or already known. */
    public CompetenceDraft label(String language, String text) {
        return put(labels, language, text);
    }

    /** Its definition in a language, unless blank or already known. */
    public CompetenceDraft definition(String language, String text) {
        return put(definitions, language, text);
    }

    /** The competence that it belongs under. */
    public CompetenceDraft parent(@Nullable CompetenceCode value) {
        this.parent = value;
        return this;
    }

    /** The scale that it is rated on. */
    public CompetenceDraft scale(@Nullable String id) {
        this.scale = id;
        return this;
    }

    /** What a level looks like. */
    public CompetenceDraft indicator(BehaviouralIndicator indicator) {
        indicators.add(indicator);
        return this;
    }

    /** The competence that it belongs under, or null. */
    public @Nullable CompetenceCode parent() {
        return parent;
    }

    /** The scale that it is rated on, or null. */
    public @Nullable String scale() {
        return scale;
    }

    /** Where it was first met. */
    public Place place() {
        return place;
    }

    /** Takes out indicators of other levels than these; gives the levels taken out. */
    List<Level> keepLevels(Predicate<Level> allowed) {
        List<Level> out = indicators.stream()
                .map(BehaviouralIndicator::level)
                .filter(allowed.negate())
                .toList();
        indicators.removeIf(indicator -> out.contains(indicator.level()));
        return out;
    }

    boolean hasLabel() {
        return !labels.isEmpty();
    }

    Competence build() {
        indicators.sort(Comparator.comparing(BehaviouralIndicator::level));
        return new Competence(
                code,
                kind,
                labels.isEmpty() ? new LocalizedText(Map.of("und", code.value())) : new LocalizedText(labels),
                definitions.isEmpty() ? null : new LocalizedText(definitions),
                parent,
                scale,
                ImmutableList.copyOf(indicators));
    }

    private CompetenceDraft put(Map<String, String> texts, String language, String text) {
        if (!text.isBlank()) {
            texts.putIfAbsent(language, text.strip());
        }
        return this;
    }
}
