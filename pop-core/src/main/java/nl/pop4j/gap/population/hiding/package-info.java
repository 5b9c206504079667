/**
 * Which groups must stay hidden so that no sum or difference of what is shown speaks of few people (ADR-0012, ADR-0030).
 *
 * <p>A {@link nl.pop4j.gap.population.hiding.Staffing} says how many people work in which team and role. A
 * {@link nl.pop4j.gap.population.hiding.PeopleGraph} finds a cut of it that carries too few people, and
 * {@link nl.pop4j.gap.population.hiding.SmallGroups} hides groups until there is none. The package sees numbers of
 * people only: no level, no name.
 */
@NullMarked
package nl.pop4j.gap.population.hiding;

import org.jspecify.annotations.NullMarked;
