package nl.pop4j.rollout.basis;

import nl.pop4j.shared.LocalizedText;

/**
 * How one step is taken.
 *
 * @param step which step
 * @param text how
 */
public record StepStrategy(RolloutStep step, LocalizedText text) {}
