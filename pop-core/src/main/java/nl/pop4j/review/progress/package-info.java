/**
 * How activities, goals and levels went over time.
 *
 * <p>{@link nl.pop4j.review.progress.PlanProgress} reads them from what a plan says, what was reported about it and what
 * was rated; a {@link nl.pop4j.review.progress.ProgressSeries} is plain values on days, for a chart or a table. A value
 * that is not known is absent, never zero.
 */
@NullMarked
package nl.pop4j.review.progress;

import org.jspecify.annotations.NullMarked;
