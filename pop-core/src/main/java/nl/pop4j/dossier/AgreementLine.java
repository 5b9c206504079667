package nl.pop4j.dossier;

import java.time.LocalDate;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.actor.Party;
import org.jspecify.annotations.Nullable;

/**
 * One promise.
 *
 * <p>{@link PlanDossier} shows how documents come by it.
 *
 * @param obliged who promises
 * @param content what
 * @param due by when
 * @param amount the money that is promised, or null where there is none or it is left out
 * @param minutes the time that is promised, or null
 */
public record AgreementLine(
        Party obliged,
        @Personal(DataCategory.DEVELOPMENT) String content,
        LocalDate due,
        @Nullable Money amount,
        @Nullable Integer minutes) {

    /** A promise of neither money nor time. */
    public AgreementLine(Party obliged, String content, LocalDate due) {
        this(obliged, content, due, null, null);
    }

    /** The line of a promise. */
    public static AgreementLine of(Agreement agreement) {
        return new AgreementLine(
                agreement.obliged(), agreement.content(), agreement.due(), agreement.amount(), agreement.minutes());
    }

    AgreementLine withoutAmount() {
        return new AgreementLine(obliged, content, due, null, minutes);
    }

    /** The side only. */
    @Override
    public String toString() {
        return "AgreementLine[" + obliged + "]";
    }
}
