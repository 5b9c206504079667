package nl.pop4j.dossier;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import nl.pop4j.method.PlanMethod;

/**
 * The way of working of a plan, in the words that its document prints.
 *
 * <p>{@link PlanDossier} shows how documents come by it.
 *
 * @param title what people call it
 * @param steps its steps, in order
 */
public record DossierMethod(String title, List<DossierStep> steps) {

    /** Copies the steps. */
    public DossierMethod {
        steps = ImmutableList.copyOf(steps);
    }

    /** The words of a method in a language. */
    public static DossierMethod of(PlanMethod method, Locale language) {
        return new DossierMethod(
                method.title().in(language),
                method.steps().stream()
                        .map(step -> new DossierStep(step.title().in(language), ImmutableList.copyOf(step.sections())))
                        .collect(ImmutableList.toImmutableList()));
    }
}
