package nl.pop4j.rollout.basis;

import nl.pop4j.shared.LocalizedText;

/**
 * What somebody gains from the POP.
 *
 * @param audience who
 * @param text what
 */
public record Benefit(Audience audience, LocalizedText text) {}
