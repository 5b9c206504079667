package nl.pop4j.plan.lifecycle;

import nl.pop4j.plan.revision.RevisionStatus;

/**
 * One row of the table.
 *
 * <p>{@link LifeCycle} shows one.
 *
 * @param from the status before
 * @param step what is done
 * @param by which side may do it
 * @param to the status after
 */
public record Transition(RevisionStatus from, RevisionStep step, Side by, RevisionStatus to) {}
