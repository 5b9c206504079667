/**
 * Is this goal SMART, and if not, what is missing?
 *
 * <p>{@link nl.pop4j.smart.SmartValidator} reads a bare statement, or assesses a goal with its fields and the plain
 * facts of a {@link nl.pop4j.smart.GoalContext}. A {@link nl.pop4j.smart.SmartAssessment} holds one
 * {@link nl.pop4j.smart.CriterionVerdict} for each {@link nl.pop4j.smart.SmartCriterion}, with the words on which it
 * rests; {@link nl.pop4j.smart.SmartRules} turn verdicts into findings. The package knows goals and words, not plans.
 */
@NullMarked
package nl.pop4j.smart;

import org.jspecify.annotations.NullMarked;
