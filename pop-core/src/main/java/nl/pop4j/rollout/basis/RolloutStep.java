package nl.pop4j.rollout.basis;

/**
 * The steps of a rollout, each of which needs a strategy (DOMAIN 0.1).
 *
 * <p>See {@link StepStrategy} for an example.
 */
public enum RolloutStep {
    /** Winning people over: telling, and asking what they expect. */
    SUPPORT_BASE,
    /** Saying what is expected of the employee. */
    OWN_RESPONSIBILITY,
    /** Offering help, money and time. */
    SUPPORT,
    /** Taking objections seriously. */
    RESISTANCE,
    /** A first try with few. */
    PILOT,
    /** Group after group. */
    WAVES,
    /** Making it last. */
    KEEPING
}
