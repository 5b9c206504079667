/**
 * What came of a plan as a paper: evaluation, progress over time and the reviews that were held.
 *
 * <p>{@link nl.pop4j.export.progress.ProgressPaper} turns a {@link nl.pop4j.dossier.progress.ProgressDossier} into plain
 * blocks. The package knows no printed format.
 */
@NullMarked
package nl.pop4j.export.progress;

import org.jspecify.annotations.NullMarked;
