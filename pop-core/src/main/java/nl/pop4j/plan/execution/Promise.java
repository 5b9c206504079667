package nl.pop4j.plan.execution;

import nl.pop4j.plan.content.Agreement;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;

/**
 * One promise of a signed plan and what came of it so far.
 *
 * <p>Example: {@code new Promise(plan, noor, buddy, AgreementState.BROKEN, false).needsAttention()} is true; of a
 * promise that was kept late it is false.
 *
 * @param plan in which plan
 * @param employee of whom
 * @param agreement what was promised, by which side, by when
 * @param state what was reported about it
 * @param overdue whether nothing was reported and its due date, moved for leave, is over
 */
public record Promise(
        PlanId plan,
        @Personal(DataCategory.IDENTIFIER) PersonId employee,
        Agreement agreement,
        AgreementState state,
        boolean overdue) {

    /** Whether somebody has to look at it: it was broken, or it is overdue. */
    public boolean needsAttention() {
        return state == AgreementState.BROKEN || overdue;
    }

    /** The plan and the promise's id only. */
    @Override
    public String toString() {
        return "Promise[" + agreement.id() + " in " + plan + "]";
    }
}
