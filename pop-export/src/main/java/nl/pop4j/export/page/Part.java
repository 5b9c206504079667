package nl.pop4j.export.page;

import java.util.Locale;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.plan.content.Capacity;
import nl.pop4j.plan.content.Perspective;

/** The parts of a plan's document, in reading order. A part without content, or left out, is not printed. */
public enum Part {
    /** Where the employee wants to go. */
    PERSPECTIVE,
    /** What the organisation wants to reach meanwhile. */
    OBJECTIVES,
    /** Levels now and wanted. */
    COMPETENCES,
    /** What needs to be developed, and what was decided about it. */
    NEEDS,
    /** What to reach. */
    GOALS,
    /** The work towards it. */
    ACTIVITIES,
    /** Time and money agreed against planned. */
    CAPACITY,
    /** What the sides promise each other. */
    AGREEMENTS,
    /** When progress is looked at. */
    REVIEWS,
    /** What differs from the version before. */
    CHANGES,
    /** What the rules remark. */
    REMARKS,
    /** Whether management found it feasible. */
    PRESENTATION,
    /** Who signed, or where to sign. */
    SIGNATURES,
    /** Where it is kept, and who got a copy. */
    FILING;

    /** The part's name in links and keys, such as {@code goals}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isIn(PlanDossier dossier) {
        return switch (this) {
            case PERSPECTIVE -> !isBlank(dossier.perspective());
            case OBJECTIVES -> !dossier.background().objectives().isEmpty();
            case NEEDS -> !dossier.background().needs().isEmpty();
            case CHANGES -> !dossier.background().changes().isEmpty();
            case PRESENTATION -> dossier.background().presentation() != null;
            case FILING -> dossier.background().filing() != null;
            case COMPETENCES -> !dossier.competences().isEmpty();
            case GOALS -> !dossier.goals().isEmpty();
            case ACTIVITIES -> !dossier.activities().isEmpty();
            case CAPACITY ->
                dossier.showsCapacity()
                        && (!dossier.capacity().equals(Capacity.NONE)
                                || !dossier.activities().isEmpty());
            case AGREEMENTS -> !dossier.agreements().isEmpty();
            case REVIEWS -> !dossier.reviews().isEmpty();
            case REMARKS -> !dossier.remarks().isEmpty();
            case SIGNATURES -> dossier.showsSignatures();
        };
    }

    private static boolean isBlank(Perspective perspective) {
        return perspective.career().isBlank()
                && perspective.realisation().isBlank()
                && perspective.notPromised().isBlank();
    }
}
