/**
 * What someone can do with a plan now, for a front end that guides people.
 *
 * <p>{@link nl.pop4j.application.option.PlanOptions} joins how far the plan is on its method's way with a
 * {@link nl.pop4j.application.option.CommandOption} for each command: whether this person may give it on the plan as it
 * stands, and if not, why not. The answer holds for one version of the plan; giving the command decides.
 *
 * <p>{@link nl.pop4j.application.option.CommandForm} says what a form for a command asks: each
 * {@link nl.pop4j.application.option.FormField} with label, help, limits, kind of input and the steps that need it.
 */
@NullMarked
package nl.pop4j.application.option;

import org.jspecify.annotations.NullMarked;
