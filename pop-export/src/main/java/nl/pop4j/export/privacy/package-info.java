/**
 * What is kept about a person, as a paper for that person: {@link nl.pop4j.export.privacy.SubjectPaper} makes it of a
 * dossier.
 *
 * <p>Fields and constants are called by the words of people, in a bundle of their own, never by their names in the
 * program. Who may see what was decided before: the paper prints what the dossier holds. It knows no format.
 */
@NullMarked
package nl.pop4j.export.privacy;

import org.jspecify.annotations.NullMarked;
