package nl.pop4j.export.page;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.dossier.DossierMethod;
import nl.pop4j.dossier.DossierStep;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.export.words.Words;
import nl.pop4j.method.PlanSection;

/**
 * In which order a method has the parts of its plan, and at which step each belongs. What no step fills stays where it
 * stands without a method: after the part that it follows there. What is said of the whole plan closes it.
 */
final class MethodOrder {

    private static final ImmutableMap<PlanSection, Part> PARTS = ImmutableMap.<PlanSection, Part>builder()
            .put(PlanSection.ORGANISATION_NEEDS, Part.OBJECTIVES)
            .put(PlanSection.PERSPECTIVE, Part.PERSPECTIVE)
            .put(PlanSection.CURRENT_LEVELS, Part.COMPETENCES)
            .put(PlanSection.TARGETS, Part.COMPETENCES)
            .put(PlanSection.NEEDS, Part.NEEDS)
            .put(PlanSection.GOALS, Part.GOALS)
            .put(PlanSection.ACTIVITIES, Part.ACTIVITIES)
            .put(PlanSection.PLANNING, Part.CAPACITY)
            .put(PlanSection.REVIEWS, Part.REVIEWS)
            .put(PlanSection.AGREEMENT, Part.AGREEMENTS)
            .put(PlanSection.PRESENTATION, Part.PRESENTATION)
            .put(PlanSection.SIGNATURES, Part.SIGNATURES)
            .buildOrThrow();

    /** These close every plan. */
    private static final List<Part> CLOSING =
            List.of(Part.CHANGES, Part.REMARKS, Part.PRESENTATION, Part.SIGNATURES, Part.FILING);

    private final Map<Part, String> steps = new EnumMap<>(Part.class);
    private final List<Part> parts = new ArrayList<>();

    private MethodOrder() {}

    static MethodOrder of(PlanDossier dossier, Words words) {
        MethodOrder order = new MethodOrder();
        Optional.ofNullable(dossier.head().method()).ifPresent(method -> order.read(method, words));
        int place = 0;
        for (Part part : Part.values()) {
            int known = order.parts.indexOf(part);
            if (known < 0) {
                order.parts.add(place++, part);
            } else {
                place = known + 1;
            }
        }
        for (Part last : CLOSING) {
            order.parts.remove(last);
            order.parts.add(last);
        }
        return order;
    }

    /** All parts, in order. */
    List<Part> parts() {
        return parts;
    }

    /** The step to which a part belongs, in words; empty if to none. */
    String stepOf(Part part) {
        return steps.getOrDefault(part, "");
    }

    private void read(DossierMethod method, Words words) {
        int number = 1;
        for (DossierStep step : method.steps()) {
            String title = words.of("step", "number", Integer.toString(number++), "title", step.title());
            for (PlanSection section : step.sections()) {
                Part part = PARTS.get(section);
                if (part != null && steps.putIfAbsent(part, title) == null) {
                    parts.add(part);
                }
            }
        }
    }
}
