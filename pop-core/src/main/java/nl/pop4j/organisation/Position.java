package nl.pop4j.organisation;

import java.time.LocalDate;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.shared.LocalizedText;

/**
 * A position that comes free: management or specialist succession.
 *
 * <p>Example: {@code Position.of("teamleider-west", title, RoleCode.of("teamleider"), day)} is one place in management.
 *
 * @param id names it among all that the organisation needs, 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 * @param kind what kind of work it is
 * @param title what it is called
 * @param role the role profile that it asks for
 * @param from the first day on which it is free
 * @param places how many people it takes, at least 1
 */
public record Position(String id, Kind kind, LocalizedText title, RoleCode role, LocalDate from, int places) {

    /** What kind of work a position is. */
    public enum Kind {
        /** Leading people. */
        MANAGEMENT,
        /** A craft that few master. */
        SPECIALIST
    }

    /**
     * Checks id and places.
     *
     * @throws IllegalArgumentException if the id has another form, or there is no place
     */
    public Position {
        Ids.check(id);
        if (places < 1) {
            throw new IllegalArgumentException("places must be at least 1");
        }
    }

    /** One place in management. */
    public static Position of(String id, LocalizedText title, RoleCode role, LocalDate from) {
        return new Position(id, Kind.MANAGEMENT, title, role, from, 1);
    }
}
