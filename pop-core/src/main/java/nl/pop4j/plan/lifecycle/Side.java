package nl.pop4j.plan.lifecycle;

import nl.pop4j.shared.actor.Party;

/**
 * Where a party stands towards a revision: it proposed it, or it answers.
 *
 * <p>{@link LifeCycle} shows which side takes which step.
 */
public enum Side {
    /** The party that proposed the revision. */
    PROPOSER,
    /** The other one. */
    RESPONDER;

    /** Where a party stands. */
    public static Side of(Party party, Party proposedBy) {
        return party == proposedBy ? PROPOSER : RESPONDER;
    }
}
