/**
 * Ready goals that an organisation keeps for its people to take.
 *
 * <p>A {@link nl.pop4j.plan.library.LibraryGoal} says what can be reached, in one or more languages
 * ({@link nl.pop4j.plan.library.GoalWording}), with work that helps ({@link nl.pop4j.plan.library.SuggestedActivity}). It
 * is about nobody. Who takes it has a draft: the goal remembers where it came from ({@code GoalOrigin}), its text is the
 * employee's own from then on, and a later change in the library changes no plan.
 */
@NullMarked
package nl.pop4j.plan.library;

import org.jspecify.annotations.NullMarked;
