/**
 * What came of a command that was given for many plans at once.
 *
 * <p>Each plan is a unit of work of its own: one that is refused, stale or not there stops none of the others, and a
 * list of commands that broke off is simply given again, since each keeps its command id. The commands stand in
 * {@code application.command.cohort}; {@link nl.pop4j.application.Cohorts} carries them out.
 */
@NullMarked
package nl.pop4j.application.cohort;

import org.jspecify.annotations.NullMarked;
