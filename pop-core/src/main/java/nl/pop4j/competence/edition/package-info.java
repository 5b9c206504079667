/**
 * What changed between two editions of one framework.
 *
 * <p>{@link nl.pop4j.competence.edition.EditionChanges} compares two editions by code: what came, went, was renamed,
 * moved or asks something else. It judges nothing: a renamed competence may mean the same.
 */
@NullMarked
package nl.pop4j.competence.edition;

import org.jspecify.annotations.NullMarked;
