package nl.pop4j.port;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.calendar.WorkPattern;
import nl.pop4j.plan.revision.Mandate;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * The host's people: names for documents, and who is whose manager on a day. The library stores neither.
 *
 * <p>{@link nl.pop4j.memory.InMemoryPeople} shows one at work.
 */
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

    /**
     * The last day of a person's employment, from which retention counts; empty while it goes on or has begun anew, and
     * for whom the host does not know. It may lie in the future. A host that does not say it never hears that somebody's
     * plans are due for erasure.
     */
    default Optional<LocalDate> lastDayOf(TenantId tenant, PersonId person) {
        return Optional.empty();
    }

    /** The employee's manager on a day, or empty if there is none. */
    Optional<PersonId> managerOf(TenantId tenant, PersonId employee, LocalDate on);

    /**
     * The mandate by which a person stands in for the employee's manager on a day, or empty if there is none. Who stands
     * in may do what the manager may, and signs by mandate of the manager.
     *
     * @param delegate who stands in
     */
    default Optional<Mandate> mandateOf(TenantId tenant, PersonId delegate, PersonId employee, LocalDate on) {
        return Optional.empty();
    }

    /**
     * When the employee works, with known days of leave; empty where nobody said, which counts as full time without
     * leave.
     *
     * @param employment the host's code of the employment, or null where the employee has only one
     */
    default Optional<WorkPattern> workPatternOf(
            TenantId tenant, PersonId employee, @Nullable String employment, LocalDate on) {
        return Optional.empty();
    }
}
