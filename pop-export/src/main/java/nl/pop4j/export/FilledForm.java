package nl.pop4j.export;

import java.util.List;
import nl.pop4j.form.Answers;
import nl.pop4j.plan.content.PlanContent;

/**
 * What a filled form says.
 *
 * <p>See {@link PlanForms} for an example.
 *
 * @param content the draft of the plan; what was left empty is empty
 * @param answers answers to the questions of the method
 * @param unclear the tags of the fields that could not be understood, such as {@code goal.1.deadline}; they are empty in
 *     the draft
 */
public record FilledForm(PlanContent content, List<Answers> answers, List<String> unclear) {

    /** Copies the lists. */
    public FilledForm {
        answers = List.copyOf(answers);
        unclear = List.copyOf(unclear);
    }

    /** The number of unclear fields only. */
    @Override
    public String toString() {
        return "FilledForm[" + unclear.size() + " unclear]";
    }
}
