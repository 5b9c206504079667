package nl.pop4j.port;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/** The host's people: names for documents, and who is whose manager on a day. The library stores neither. */
public interface PersonDirectory {

    /** The person's card, or empty if the host does not know the person in this tenant. */
    Optional<PersonCard> find(TenantId tenant, PersonId person);

    /**
     * The roles that follow from a relation: employee (towards oneself), manager, coach, trusted person, peer.
     *
     * @param actor who wants to do something
     * @param employee with regard to whom
     * @param on the day
     * @return possibly none; functional roles such as HR adviser are not for this method to say
     */
    Set<Role> rolesTowards(TenantId tenant, PersonId actor, PersonId employee, LocalDate on);

    /** The employee's manager on a day, or empty if there is none. */
    Optional<PersonId> managerOf(TenantId tenant, PersonId employee, LocalDate on);
}
