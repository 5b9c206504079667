package nl.pop4j.shared.actor;

/**
 * The two sides that agree on a plan. Nobody is both in one plan.
 *
 * <p>Example: a plan is signed once there is a signature for agreement of each.
 */
public enum Party {
    /** The person whose plan it is (werknemer, medewerker). */
    EMPLOYEE,
    /** Who speaks for the organisation (werkgever), usually the manager. */
    EMPLOYER
}
