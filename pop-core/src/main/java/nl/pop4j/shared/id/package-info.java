/**
 * Identifiers: one small type for each thing that can be named, so that a person can never stand where a plan should.
 *
 * <p>All have the same form ({@link nl.pop4j.shared.id.Identifiers}). Codes of published frameworks are not
 * identifiers and keep their own form.
 */
@NullMarked
package nl.pop4j.shared.id;

import org.jspecify.annotations.NullMarked;
