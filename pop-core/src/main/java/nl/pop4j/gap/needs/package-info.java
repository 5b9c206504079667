/**
 * What a group needs to learn most, by what its members find important and how able they say they are.
 *
 * <p>{@link nl.pop4j.gap.needs.NeedRating}s go into a {@link nl.pop4j.gap.needs.NeedsAssessment}, which gives one
 * {@link nl.pop4j.gap.needs.CompetenceNeed} for each competence: Borich's weighted discrepancy, the ranked discrepancy
 * model, the modified priority needs index, importance-performance quadrants and the locus for focus. All figures are of
 * groups; none is of a person.
 */
@NullMarked
package nl.pop4j.gap.needs;

import org.jspecify.annotations.NullMarked;
