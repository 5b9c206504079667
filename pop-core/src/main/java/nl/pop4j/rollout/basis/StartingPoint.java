package nl.pop4j.rollout.basis;

import nl.pop4j.shared.LocalizedText;

/**
 * From where the organisation sets out.
 *
 * <p>Example: {@code new StartingPoint(StartingPoint.Kind.EXISTING_TRAINING, LocalizedText.of("De BHV-cursus", "The
 * emergency response course"))} sets out from a course that people know.
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
