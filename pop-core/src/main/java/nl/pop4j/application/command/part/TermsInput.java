package nl.pop4j.application.command.part;

import jakarta.validation.constraints.Pattern;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * The scheme, right or duty under which an activity falls, and what then holds for it.
 *
 * <p>Example: {@code new TermsInput("NL-BW-7-611A", true, false)} is training that Dutch law makes compulsory: in working
 * time, and nothing to be paid back. With a repayment clause the plan would have the finding {@code PLAN-FUNDING-4}.
 *
 * @param scheme code of one of the schemes in the tenant's settings
 * @param inWorkingTime whether the time counts as working time
 * @param repaymentClause whether the employee may have to pay the cost back (studiekostenbeding)
 */
public record TermsInput(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String scheme,

        boolean inWorkingTime,
        boolean repaymentClause) {

    /** Without content. */
    @Override
    public String toString() {
        return "TermsInput[]";
    }
}
