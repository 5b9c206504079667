package nl.pop4j.export.interchange.digcomp;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.competence.BehaviouralIndicator;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.export.interchange.source.Place;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.draft.CompetenceDraft;
import nl.pop4j.export.interchange.source.draft.FrameworkAssembly;
import nl.pop4j.shared.LocalizedText;

/** What the files of DigComp have to say, brought together by the publisher's numbers: 1 an area, 1.1 a competence. */
final class DigcompParts {

    private final FrameworkAssembly assembly;
    private final DigcompLevels levels = new DigcompLevels();
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
    private final Map<String, Integer> notUsed = new LinkedHashMap<>();
    private final Map<String, Integer> withoutLevel = new LinkedHashMap<>();

    DigcompParts(FrameworkAssembly assembly) {
        this.assembly = assembly;
    }

    /** A learning outcome so far. */
    private static final class Outcome {
        private final Place place;
        private final Map<String, String> texts = new LinkedHashMap<>();
        private String competence = "";
        private String band = "";

        Outcome(Place place) {
            this.place = place;
        }
    }

    DigcompLevels levels() {
        return levels;
    }

    boolean isEmpty() {
        return !assembly.competences().iterator().hasNext();
    }

    Optional<CompetenceDraft> area(String number, Place place) {
        return assembly.competence(number, place).map(draft -> draft.kind(Competence.Kind.GROUP));
    }

    Optional<CompetenceDraft> competence(String number, Place place) {
        Optional<CompetenceDraft> draft = assembly.competence(number, place);
        int dot = number.indexOf('.');
        if (draft.isPresent() && dot > 0) {
            assembly.code(number.substring(0, dot), place).ifPresent(draft.get()::parent);
        }
        return draft.map(found -> found.scale(DigcompLevels.SCALE));
    }

    void outcome(String id, String language, String text, Place place) {
        if (!text.isBlank()) {
            outcomes.computeIfAbsent(id, i -> new Outcome(place)).texts.putIfAbsent(language, text.strip());
        }
    }

    void outcomeBelongsTo(String id, String competence, String band, Place place) {
        Outcome outcome = outcomes.computeIfAbsent(id, i -> new Outcome(place));
        outcome.competence = competence;
        outcome.band = band;
    }

    void countNotUsed(Place place) {
        notUsed.merge(place.file(), 1, Integer::sum);
    }

    /** Counts what an indicator at the lowest level was made of, since nothing says at which level it belongs. */
    void outcomeWithoutLevel(Place place) {
        withoutLevel.merge(place.file(), 1, Integer::sum);
    }

    /** Makes indicators of the outcomes, and says what was left out. */
    void finish() {
        levels.addTo(assembly);
        for (Map.Entry<String, Outcome> entry : outcomes.entrySet()) {
            Outcome outcome = entry.getValue();
            String number = outcome.competence.isEmpty() ? numberIn(entry.getKey()) : outcome.competence;
            Optional<CompetenceDraft> competence =
                    assembly.code(number, outcome.place).flatMap((CompetenceCode code) -> assembly.known(code));
            if (competence.isEmpty() || outcome.texts.isEmpty()) {
                assembly.warnings()
                        .add(
                                outcome.place.file(),
                                outcome.place.line(),
                                WarningCode.DANGLING_REFERENCE,
                                "code",
                                number);
                continue;
            }
            int level = levels.lowest(outcome.band);
            if (level == 0) {
                outcomeWithoutLevel(outcome.place);
            }
            competence
                    .get()
                    .indicator(
                            new BehaviouralIndicator(Level.of(Math.max(1, level)), new LocalizedText(outcome.texts)));
        }
        withoutLevel.forEach((file, count) -> assembly.warnings()
                .add(file, 0, WarningCode.LEVEL_GUESSED, "count", String.valueOf(count), "value", "1"));
        notUsed.forEach((file, count) ->
                assembly.warnings().add(file, 0, WarningCode.RECORDS_NOT_USED, "count", String.valueOf(count)));
    }

    /** The number of a competence in the id of a learning outcome: 1.1 in LO1.1.01. */
    private static String numberIn(String id) {
        int from = 0;
        while (from < id.length() && !Character.isDigit(id.charAt(from))) {
            from++;
        }
        int last = id.lastIndexOf('.');
        return last > from ? id.substring(from, last) : id.substring(from);
    }
}
