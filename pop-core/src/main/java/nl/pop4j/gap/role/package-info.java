/**
 * How far roles lie from each other and from what someone can do.
 *
 * <p>{@link nl.pop4j.gap.role.RoleDistance} holds the levels that one role asks against those of another,
 * {@link nl.pop4j.gap.role.SkillSets} compares roles of frameworks without levels as sets,
 * {@link nl.pop4j.gap.role.RelatedRoles} finds the nearest ones, {@link nl.pop4j.gap.role.Distances} are the measures
 * of the literature, and {@link nl.pop4j.gap.role.RoleReach} says which roles a person could reach at which cost in
 * levels. The package ranks roles, never people.
 */
@NullMarked
package nl.pop4j.gap.role;

import org.jspecify.annotations.NullMarked;
