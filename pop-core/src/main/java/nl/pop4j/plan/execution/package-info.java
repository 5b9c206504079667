/**
 * What was done about a plan: not signed, only ever added to.
 *
 * <p>{@link nl.pop4j.plan.execution.ExecutionRecord} holds progress of activities, what came of each promise and the
 * {@link nl.pop4j.plan.execution.Evaluation} of each goal. It makes no revision: people change what they do without
 * changing what they agreed.
 */
@NullMarked
package nl.pop4j.plan.execution;

import org.jspecify.annotations.NullMarked;
