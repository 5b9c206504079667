/**
 * What must be kept, shown and erased, read from the model itself.
 *
 * <p>{@link nl.pop4j.privacy.RecordKind} names what is kept about people; {@link nl.pop4j.privacy.PrivacyMap} reads by
 * reflection, from {@link nl.pop4j.shared.Personal}, which field of it is personal and how;
 * {@link nl.pop4j.privacy.SubjectAccess} shows a person all of it, field by field;
 * {@link nl.pop4j.privacy.FormerEmployee} takes an erased person out of what belongs to others. The sub-packages say how
 * long things are kept ({@code retention}) and what a person puts beside a text ({@code statement}). The package stores
 * nothing and knows no actor.
 */
@NullMarked
package nl.pop4j.privacy;

import org.jspecify.annotations.NullMarked;
