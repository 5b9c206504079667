package nl.pop4j.rollout.basis;

/**
 * A country in which the people of a rollout work, with a law of its own.
 *
 * <p>Example: {@code ChecklistPoint.in(Set.of(Country.BELGIUM))} asks to inform the works council, and not for its
 * consent.
 */
public enum Country {
    /** The Netherlands. */
    NETHERLANDS,
    /** Belgium. */
    BELGIUM
}
