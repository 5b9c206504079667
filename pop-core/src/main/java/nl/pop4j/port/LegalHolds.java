package nl.pop4j.port;

import java.util.Optional;
import nl.pop4j.privacy.retention.LegalHold;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/**
 * Orders not to erase that are in force, at most one for each person.
 *
 * <p>Example: after {@code put} of a hold on Noor {@code find} gives it, and after {@code lift} nothing.
 */
public interface LegalHolds {

    /** The hold on a person's data, or empty. */
    Optional<LegalHold> find(TenantId tenant, PersonId person);

    /** Puts a hold on a person's data, in the place of one that is there. */
    void put(TenantId tenant, LegalHold hold);

    /** Takes the hold away; does nothing where there is none. */
    void lift(TenantId tenant, PersonId person);
}
