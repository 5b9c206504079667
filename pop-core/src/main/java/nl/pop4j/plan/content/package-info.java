/**
 * What a plan says: targets, goals, activities, agreements, within a horizon and what both sides can afford.
 *
 * <p>{@link nl.pop4j.plan.content.PlanContent} is the same type in the working copy and in every frozen revision. It
 * may be half finished: rules, not constructors, say what is missing.
 */
@NullMarked
package nl.pop4j.plan.content;

import org.jspecify.annotations.NullMarked;
