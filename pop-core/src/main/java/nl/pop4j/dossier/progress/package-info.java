/**
 * What came of one plan, with names, read-only: what evaluations and reports of progress are printed from.
 *
 * <p>A {@link nl.pop4j.dossier.progress.ProgressDossier} joins the plan as its reader may see it with what was reported
 * since it was signed: goals, promises, reviews, and how they went over time. A part that the reader may not see is
 * empty.
 */
@NullMarked
package nl.pop4j.dossier.progress;

import org.jspecify.annotations.NullMarked;
