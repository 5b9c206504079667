/**
 * Training over many plans: what one employee has left of a right to training, and what an organisation learns in a year.
 *
 * <p>{@link nl.pop4j.plan.training.TrainingStanding} holds the signed plans of one employee against a {@link
 * nl.pop4j.goal.funding.TrainingEntitlement}; {@link nl.pop4j.plan.training.YearlyTrainingCount} rolls all plans up into
 * a {@link nl.pop4j.plan.training.YearlyTrainingPlan}, with small groups hidden. The package knows no store and nobody's
 * permissions.
 */
@NullMarked
package nl.pop4j.plan.training;

import org.jspecify.annotations.NullMarked;
