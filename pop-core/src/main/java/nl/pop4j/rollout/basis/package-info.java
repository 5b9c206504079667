/**
 * What a rollout stands on: what it is for, whom it serves, what it asks of whom, and what must be looked after.
 *
 * <p>A {@link nl.pop4j.rollout.basis.Foundation} may be half finished: what is missing is found by rules, not refused.
 * {@link nl.pop4j.rollout.basis.ChecklistMark} dates the points that are easily forgotten. All texts are the
 * organisation's own, in each language that its people read. Nobody has a name here.
 */
@NullMarked
package nl.pop4j.rollout.basis;

import org.jspecify.annotations.NullMarked;
