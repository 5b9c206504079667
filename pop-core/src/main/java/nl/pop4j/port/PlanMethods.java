package nl.pop4j.port;

import java.util.List;
import java.util.Optional;
import nl.pop4j.method.MethodCode;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.TenantId;

/**
 * The ways of working that a tenant has stored, each under its code; what comes with the library is not among them.
 *
 * <p>Example: {@code find} of a built-in method that the tenant did not change is empty.
 */
public interface PlanMethods {

    /** The method with its stored version, or empty: one of another tenant looks like none. */
    Optional<Stored<PlanMethod>> find(TenantId tenant, MethodCode method);

    /** The codes of all stored methods, ascending. */
    List<MethodCode> list(TenantId tenant);

    /**
     * Stores a method under its code if the store still has the version that was read.
     *
     * @param expected the version that was read, {@link Version#NONE} for a new one
     * @return its version now
     * @throws nl.pop4j.shared.error.StaleVersion if the store has another version; nothing was written
     */
    Version save(TenantId tenant, PlanMethod method, Version expected);
}
