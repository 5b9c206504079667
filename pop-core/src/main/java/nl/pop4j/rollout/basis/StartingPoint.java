package nl.pop4j.rollout.basis;

import nl.pop4j.shared.LocalizedText;

/**
 * From where the organisation sets out.
 *
 * @param kind from what
 * @param text which training, or what is tried
 */
public record StartingPoint(Kind kind, LocalizedText text) {

    /** From where one can set out (DOMAIN 0.6). */
    public enum Kind {
        /** Training that exists already. */
        EXISTING_TRAINING,
        /** A pilot with few employees. */
        PILOT
    }
}
