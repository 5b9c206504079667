package nl.pop4j.rollout.basis;

import nl.pop4j.shared.LocalizedText;

/**
 * How one step is taken.
 *
 * <p>Example: {@code new StepStrategy(RolloutStep.PILOT, LocalizedText.of("Wij beginnen in De Beuk.", "We begin in The
 * Beech."))} says with whom the pilot is.
 *
 * @param step which step
 * @param text how
 */
public record StepStrategy(RolloutStep step, LocalizedText text) {}
