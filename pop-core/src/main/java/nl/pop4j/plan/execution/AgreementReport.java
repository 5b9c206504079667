package nl.pop4j.plan.execution;

import java.time.LocalDate;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.Supplier;
import nl.pop4j.shared.id.PersonId;

/**
 * One report on one promise.
 *
 * <p>{@link ExecutionRecord} shows how it is kept.
 *
 * @param agreement id of the promise
 * @param kept whether it was kept, in time or not
 * @param on the day on which it was kept, or was seen to be broken
 * @param by who reports
 */
public record AgreementReport(
        @Personal(DataCategory.DEVELOPMENT) String agreement,
        boolean kept,
        LocalDate on,
        @Supplier @Personal(DataCategory.IDENTIFIER) PersonId by) {

    /** Without the promise. */
    @Override
    public String toString() {
        return "AgreementReport[on " + on + "]";
    }
}
