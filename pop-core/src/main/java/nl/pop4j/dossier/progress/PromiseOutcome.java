package nl.pop4j.dossier.progress;

import java.time.LocalDate;
import nl.pop4j.plan.execution.AgreementState;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.actor.Party;
import org.jspecify.annotations.Nullable;

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
 * @param amount the money that was promised, or null
 * @param minutes the time that was promised, or null
 */
public record PromiseOutcome(
        Party obliged,
        @Personal(DataCategory.DEVELOPMENT) String content,
        LocalDate due,
        AgreementState state,
        @Nullable Money amount,
        @Nullable Integer minutes) {

    /** What came of a promise of neither money nor time. */
    public PromiseOutcome(Party obliged, String content, LocalDate due, AgreementState state) {
        this(obliged, content, due, state, null, null);
    }

    /** The side and the state only. */
    @Override
    public String toString() {
        return "PromiseOutcome[" + obliged + ", " + state + "]";
    }
}
