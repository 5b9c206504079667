/**
 * Goals that are given to many: written once, kept in sync with each plan as long as nobody there has touched them.
 *
 * <p>{@link nl.pop4j.plan.template.PlanTemplate} holds goals and the work towards them;
 * {@link nl.pop4j.plan.template.GivenTemplate} says what giving or updating it did to one plan. A goal remembers its
 * template in a {@code TemplateMark}; who changes the goal or its activities makes it theirs.
 */
@NullMarked
package nl.pop4j.plan.template;

import org.jspecify.annotations.NullMarked;
