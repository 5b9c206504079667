package nl.pop4j.port;

import java.util.List;
import nl.pop4j.privacy.HeldRecord;
import nl.pop4j.privacy.RecordKind;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/**
 * What one part of a store keeps about people, whatever it is: all that showing and erasing need of it. Every kind of
 * record that is about people or names them has one of these in each store.
 */
public interface PersonalRecords {

    /** The kind of its records. */
    RecordKind kind();

    /** Everybody who has a record of this kind, ascending, each once; nobody for what is about no single person. */
    List<PersonId> people(TenantId tenant);

    /** All records about a person, and all others that name the person; none if there are none. */
    List<HeldRecord> about(TenantId tenant, PersonId person);

    /**
     * Takes a person out: the person's own records go, and in those of others the person becomes
     * {@link nl.pop4j.privacy.FormerEmployee#ID}, at their next version. A second time finds nothing to do.
     *
     * @return how many records went or were changed
     */
    int erase(TenantId tenant, PersonId person);
}
