package nl.pop4j.plan.guidance;

import java.util.Locale;
import nl.pop4j.method.PlanSection;
import nl.pop4j.shared.Texts;

/**
 * One thing that is not there yet.
 *
 * <p>See {@link PlanGuidance} for an example.
 *
 * @param section what is not filled
 * @param pointer a JSON pointer into the working copy, or empty where it is not a matter of writing
 */
public record Missing(PlanSection section, String pointer) {

    /** The sentence for a reader. */
    public String text(Texts texts, Locale language) {
        return texts.text("guidance." + section.name(), language);
    }
}
