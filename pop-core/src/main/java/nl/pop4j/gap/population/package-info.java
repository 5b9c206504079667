/**
 * Gaps of a whole population, by team, role and competence, without giving anybody away.
 *
 * <p>{@link nl.pop4j.gap.population.LevelCounts} counts who has which level, in any order and in as many parts as one
 * likes: counts add up. {@link nl.pop4j.gap.population.GapCounts} adds up gaps straight away, for streams;
 * {@link nl.pop4j.gap.population.PopulationTable} counts columns of bytes.
 * {@link nl.pop4j.gap.population.PopulationGapAnalysis} holds them against what roles ask and shows groups of at least
 * k people, leaving out as many more as it takes ({@code hiding}) that no difference of what is shown speaks of fewer
 * than k. {@link nl.pop4j.gap.population.PopulationChange} compares two dates. No person has a name or an id here.
 */
@NullMarked
package nl.pop4j.gap.population;

import org.jspecify.annotations.NullMarked;
