/**
 * One thing to reach and the work towards it.
 *
 * <p>A {@link nl.pop4j.goal.DevelopmentGoal} says what, why, how it is measured and by when;
 * {@link nl.pop4j.goal.DevelopmentActivity activities} say who spends how many minutes and euros on it. Constructors
 * check shape only: a half-finished goal can exist, and whether it is good enough is a question for {@code smart} and
 * for the rules of {@code plan}.
 */
@NullMarked
package nl.pop4j.goal;

import org.jspecify.annotations.NullMarked;
