/**
 * Identifiers: one small type for each thing that can be named, so that a person can never stand where a plan should.
 *
 * <p>All have the same form ({@link nl.pop4j.shared.id.Identifiers}). Codes of published frameworks are not
 * identifiers and keep their own form.
 *
 * <p>Those that a first plan uses as keys write out {@code equals} and {@code hashCode}: what a record has of its own is
 * put together at its first use, which a new JVM pays for (ADR 0020).
 */
@NullMarked
package nl.pop4j.shared.id;

import org.jspecify.annotations.NullMarked;
