package nl.pop4j.port;

import java.util.Optional;
import nl.pop4j.profile.PersonalProfile;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/**
 * The personal profiles of a tenant: at most one for each employee.
 *
 * <p>Example: {@code find} of an employee who has written nothing is empty.
 */
public interface PersonalProfiles {

    /** The whole profile of an employee, what is not shared included, or empty if there is none yet. */
    Optional<PersonalProfile> find(TenantId tenant, PersonId employee);

    /**
     * Stores a profile if the store still has the version that it carries.
     *
     * @return the profile at its next version
     * @throws nl.pop4j.shared.error.StaleVersion if the store has another version; nothing was written
     */
    PersonalProfile save(TenantId tenant, PersonalProfile profile);
}
