package nl.pop4j.dossier.progress;

import java.time.LocalDate;
import nl.pop4j.plan.execution.AgreementState;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.actor.Party;

/**
 * What came of one promise.
 *
 * <p>Example: {@code new PromiseOutcome(Party.EMPLOYER, "Ahmed regelt een buddy.", monday, AgreementState.LATE)} says
 * that the buddy came after that Monday.
 *
 * @param obliged who promised
 * @param content what
 * @param due by when
 * @param state what was reported about it
 */
public record PromiseOutcome(
        Party obliged, @Personal(DataCategory.DEVELOPMENT) String content, LocalDate due, AgreementState state) {

    /** The side and the state only. */
    @Override
    public String toString() {
        return "PromiseOutcome[" + obliged + ", " + state + "]";
    }
}
