/**
 * {@code pop plan}: work on a plan that is a JSON file.
 *
 * <p>{@link nl.pop4j.examples.cli.plan.PlanFile} tells a plan from a dossier; the commands check it against the rules,
 * list its reviews, make documents of it and sign it. What the file does not hold, such as the framework, is given
 * beside it or left out with a note.
 */
@NullMarked
package nl.pop4j.examples.cli.plan;

import org.jspecify.annotations.NullMarked;
