package nl.pop4j.profile;

import java.time.Instant;
import java.util.Map;
import nl.pop4j.shared.DomainEvent;
import nl.pop4j.shared.id.PersonId;

/**
 * Something that happened to a profile.
 *
 * <p>Example: {@code new ProfileEvent(ProfileEvent.Type.SHARED, noor, "", now).kind()} is {@code profile-shared},
 * without details.
 *
 * @param type what happened
 * @param employee to whose profile
 * @param element id of the entry or insight, or empty where it concerns several
 * @param at when
 */
public record ProfileEvent(Type type, PersonId employee, String element, Instant at) implements DomainEvent {

    /** What can happen to a profile. */
    public enum Type {
        /** An entry or insight was written. */
        WRITTEN("profile-written"),
        /** An entry or insight was taken out. */
        REMOVED("profile-removed"),
        /** A questionnaire was answered. */
        ANSWERED("profile-answered"),
        /** The employee let others read it. */
        SHARED("profile-shared");

        private final String kind;

        Type(String kind) {
            this.kind = kind;
        }
    }

    @Override
    public String kind() {
        return type.kind;
    }

    @Override
    public String aggregate() {
        return employee.value();
    }

    @Override
    public Map<String, String> details() {
        return element.isEmpty() ? Map.of() : Map.of("element", element);
    }
}
