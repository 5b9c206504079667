/**
 * What is signed: a frozen content with every word that was shown, its canonical text, and the signatures on it.
 *
 * <p>A {@link nl.pop4j.plan.revision.Revision} never changes its content; only its status and signatures grow. The
 * bytes of its {@link nl.pop4j.plan.revision.CanonicalText} are stored, and their SHA-256 is what a
 * {@link nl.pop4j.plan.revision.Signature} names (ADR-0007).
 */
@NullMarked
package nl.pop4j.plan.revision;

import org.jspecify.annotations.NullMarked;
