/**
 * Which figures about groups of people may be shown beside each other.
 *
 * <p>{@link nl.pop4j.gap.disclosure.SafeGroups} remembers what is shown and says whether one group more would give
 * somebody away by adding and subtracting. It knows sets of people only, nothing of what is said about them; for whole
 * populations by team and role {@link nl.pop4j.gap.population} hides fewer groups.
 */
@NullMarked
package nl.pop4j.gap.disclosure;

import org.jspecify.annotations.NullMarked;
