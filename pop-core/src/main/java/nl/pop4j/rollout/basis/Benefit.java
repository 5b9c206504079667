package nl.pop4j.rollout.basis;

import nl.pop4j.shared.LocalizedText;

/**
 * What somebody gains from the POP.
 *
 * <p>Example: {@code new Benefit(Audience.EMPLOYEES, LocalizedText.of("Tijd om te leren", "Time to learn"))} is what
 * employees gain.
 *
 * @param audience who
 * @param text what
 */
public record Benefit(Audience audience, LocalizedText text) {}
