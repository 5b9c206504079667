package nl.pop4j.rollout.basis;

/** A country in which the people of a rollout work, with a law of its own. */
public enum Country {
    /** The Netherlands. */
    NETHERLANDS,
    /** Belgium. */
    BELGIUM
}
