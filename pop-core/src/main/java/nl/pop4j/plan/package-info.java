/**
 * The plan: content, life cycle, agreement.
 *
 * <p>A {@link nl.pop4j.plan.DevelopmentPlan} has one working copy, any number of frozen revisions and an execution
 * record. Its commands return the next plan with events, or findings. {@code plan.content} is what it says,
 * {@code plan.revision} what is signed, {@code plan.lifecycle} what may follow what, {@code plan.execution} what was
 * done, {@code plan.rule} what it should be. It knows people by id only and never reads a clock.
 */
@NullMarked
package nl.pop4j.plan;

import org.jspecify.annotations.NullMarked;
