package nl.pop4j.dossier;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.pop4j.method.PlanSection;

/**
 * A step of a method.
 *
 * <p>{@link PlanDossier} shows how documents come by it.
 *
 * @param title what people call it
 * @param sections what it fills
 */
public record DossierStep(String title, List<PlanSection> sections) {

    /** Copies the sections. */
    public DossierStep {
        sections = ImmutableList.copyOf(sections);
    }
}
