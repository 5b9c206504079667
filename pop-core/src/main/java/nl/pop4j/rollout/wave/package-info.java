/**
 * One step after the other: a pilot, then waves, each with criteria for going on and figures of what came of it.
 *
 * <p>A {@link nl.pop4j.rollout.wave.Wave} invites people; {@link nl.pop4j.rollout.wave.RolloutProgress} counts how far
 * their plans are ({@link nl.pop4j.rollout.wave.PlanStanding}); a {@link nl.pop4j.rollout.wave.GoDecision} says whether
 * the next one may begin. {@link nl.pop4j.rollout.wave.EffectMeasurement} holds what a host measured, for groups only.
 */
@NullMarked
package nl.pop4j.rollout.wave;

import org.jspecify.annotations.NullMarked;
