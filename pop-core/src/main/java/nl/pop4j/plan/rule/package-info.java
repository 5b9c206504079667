/**
 * What a plan should be, as named rules that a vendor can list, switch off, re-grade, replace and add to.
 *
 * <p>A {@link nl.pop4j.plan.rule.PlanRule} looks at a content and plain facts around it
 * ({@link nl.pop4j.plan.rule.PlanContext}) and names places; {@link nl.pop4j.plan.rule.PlanRules} runs a set of them
 * and returns all findings at once. Each family of rules has a class of constants, by what it looks at.
 */
@NullMarked
package nl.pop4j.plan.rule;

import org.jspecify.annotations.NullMarked;
