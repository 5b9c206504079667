package nl.pop4j.port;

import java.util.Optional;
import nl.pop4j.adjustment.WorkAdjustments;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/**
 * The agreed adjustments at work of a tenant, kept apart from all else: at most one record for each employee. There is
 * no list of them, so that nobody can ask who has any.
 *
 * <p>Example: {@code find} of an employee with whom nothing was agreed is empty; {@code save} of a first agreement
 * gives version 1.
 */
public interface WorkAdjustmentsRegister {

    /** What was agreed with an employee, or empty if nothing ever was. */
    Optional<WorkAdjustments> find(TenantId tenant, PersonId employee);

    /**
     * Stores what was agreed if the store still has the version that it carries.
     *
     * @return the same at its next version
     * @throws nl.pop4j.shared.error.StaleVersion if the store has another version; nothing was written
     */
    WorkAdjustments save(TenantId tenant, WorkAdjustments adjustments);
}
