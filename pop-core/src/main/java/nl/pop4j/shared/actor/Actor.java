package nl.pop4j.shared.actor;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import nl.pop4j.shared.id.PersonId;

/**
 * Who gives a command or asks a question, as the host has authenticated them.
 *
 * <p>Roles that follow from a relation to the employee (employee, manager, coach, trusted person, peer) come from the
 * person directory on the day; naming one here gives no rights, or every manager would be everybody's manager.
 * Functional roles (HR adviser, management ...) are the host's word.
 *
 * <p>Example: {@code Actor.of(hanna, Role.HR_ADVISER)}; that somebody is a manager is never said here, since the
 * directory knows of whom.
 *
 * @param person who it is
 * @param roles functional roles, possibly none
 */
public record Actor(PersonId person, Set<Role> roles) {

    /** Copies the roles. */
    public Actor {
        roles = Sets.immutableEnumSet(roles);
    }

    /** Someone with these functional roles. */
    public static Actor of(PersonId person, Role... roles) {
        Set<Role> set = EnumSet.noneOf(Role.class);
        for (Role role : roles) {
            set.add(role);
        }
        return new Actor(person, set);
    }
}
