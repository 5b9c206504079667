/**
 * A framework in the making: parts turn up in any order and from any number of files.
 *
 * <p>{@link nl.pop4j.export.interchange.source.draft.FrameworkAssembly} keeps a {@link
 * nl.pop4j.export.interchange.source.draft.CompetenceDraft} for each competence and a {@link
 * nl.pop4j.export.interchange.source.draft.RoleDraft} for each role, and makes a whole of those that hold together. The
 * package knows no format.
 */
@NullMarked
package nl.pop4j.export.interchange.source.draft;

import org.jspecify.annotations.NullMarked;
