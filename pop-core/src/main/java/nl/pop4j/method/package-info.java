/**
 * Which way of working with a POP.
 *
 * <p>A {@link nl.pop4j.method.PlanMethod} is ordered steps, each with an owner, the steps that come first, and the
 * sections of a plan that it fills; with questionnaires, checklists, horizon, cadence and a word on the tenant's rules
 * ({@link nl.pop4j.method.RuleChoice}) beside them. Four methods come ready to use
 * ({@link nl.pop4j.method.StandardMethods}); a vendor builds its own. The package knows no plan: how far a plan is on its
 * way is {@code plan.guidance}.
 */
@NullMarked
package nl.pop4j.method;

import org.jspecify.annotations.NullMarked;
