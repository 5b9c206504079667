/**
 * The empty plan to fill in by hand, by each method's own steps, and what a filled one says.
 *
 * <p>{@link nl.pop4j.export.form.PlanForm} makes the paper: each place to write in has a tag.
 * {@link nl.pop4j.export.form.FormReading} takes texts by tag, wherever they were found, and makes a draft of a plan. What
 * it cannot understand it names; it never guesses. It knows no format.
 */
@NullMarked
package nl.pop4j.export.form;

import org.jspecify.annotations.NullMarked;
