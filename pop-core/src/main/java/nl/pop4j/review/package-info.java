/**
 * When progress is looked at, and what was seen.
 *
 * <p>A {@link nl.pop4j.review.ReviewPolicy} is agreed; {@link nl.pop4j.review.ReviewSchedule} works out the dates on
 * working days. {@link nl.pop4j.review.ReviewCycle} is the aggregate: it keeps each
 * {@link nl.pop4j.review.Review} with its identity through moves, and answers what is due, missed or late on a day that
 * is passed in. Commands give an {@link nl.pop4j.shared.finding.Outcome}: the new cycle with its events, or findings. The
 * package knows the plan by its id only.
 */
@NullMarked
package nl.pop4j.review;

import org.jspecify.annotations.NullMarked;
