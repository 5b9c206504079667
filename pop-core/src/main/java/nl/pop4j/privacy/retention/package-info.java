/**
 * How long what is kept, and what stays when it is gone.
 *
 * <p>A {@link nl.pop4j.privacy.retention.RetentionPolicy} counts from events; a
 * {@link nl.pop4j.privacy.retention.LegalHold} stops it; a {@link nl.pop4j.privacy.retention.DueErasure} says what must
 * go, and an {@link nl.pop4j.privacy.retention.Erasure} proves that it went and lets it be done again after a restore.
 */
@NullMarked
package nl.pop4j.privacy.retention;

import org.jspecify.annotations.NullMarked;
