package nl.pop4j.plan.lifecycle;

/**
 * What can be done with a revision.
 *
 * <p>{@link LifeCycle} shows where each leads.
 */
public enum RevisionStep {
    /** Agree with the content, before signing. */
    AGREE,
    /** Ask for changes. */
    REQUEST_CHANGES,
    /** Find it not feasible. */
    DECLARE_NOT_FEASIBLE,
    /** Sign for agreement. */
    SIGN,
    /** Sign as seen or under protest: recorded, without a step towards signed. */
    ACKNOWLEDGE,
    /** Refuse to sign. */
    REFUSE,
    /** Take it back. */
    WITHDRAW
}
