package nl.pop4j.gap;

/**
 * Where a target level comes from. Sources are kept apart; one never overwrites another.
 *
 * <p>Example: level 3 of {@code PRESENT_ROLE} and level 4 of {@code FUTURE_ROLE} for one competence are two targets, of
 * which neither replaces the other.
 */
public enum TargetSource {
    /** The profile of the present role. */
    PRESENT_ROLE,
    /** The profile of a role that the employee wants. */
    FUTURE_ROLE,
    /** A position that comes free. */
    POSITION,
    /** A need of the organisation. */
    ORGANISATION_NEED,
    /** The employee's own ambition. */
    OWN_AMBITION
}
