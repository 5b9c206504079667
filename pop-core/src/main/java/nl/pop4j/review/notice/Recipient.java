package nl.pop4j.review.notice;

import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who hears: a person, or everybody of a role whom only the host knows.
 *
 * <p>See {@link NoticeRules} for an example.
 *
 * @param person who, or null for a role
 * @param role which role, or null for a person
 */
public record Recipient(
        @Personal(DataCategory.IDENTIFIER) @Nullable PersonId person,
        @Nullable Role role) {

    /**
     * Checks that there is one of the two.
     *
     * @throws IllegalArgumentException if there are both, or neither
     */
    public Recipient {
        if ((person == null) == (role == null)) {
            throw new IllegalArgumentException("either person or role must be given");
        }
    }

    /** A person. */
    public static Recipient of(PersonId person) {
        return new Recipient(person, null);
    }

    /** Everybody of a role. */
    public static Recipient of(Role role) {
        return new Recipient(null, role);
    }

    /** A stable text for keys. */
    String key() {
        PersonId who = person;
        return who == null ? "role " + role : "person " + who.value();
    }
}
