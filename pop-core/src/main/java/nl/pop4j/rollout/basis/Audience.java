package nl.pop4j.rollout.basis;

/**
 * Who is spoken to, who speaks, who gains.
 *
 * <p>See {@link Benefit} for an example.
 */
public enum Audience {
    /** Those whose plans it is about. */
    EMPLOYEES,
    /** Those who lead them. */
    MANAGERS,
    /** Those who help them. */
    COACHES,
    /** HR advisers. */
    HR_ADVISERS,
    /** Those who answer for the organisation. */
    MANAGEMENT,
    /** The employees' representation. */
    WORKS_COUNCIL,
    /** The organisation as a whole. */
    ORGANISATION
}
