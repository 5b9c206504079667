package nl.pop4j.application.command.agreement;

/**
 * What one can answer to a proposal.
 *
 * <p>{@link AnswerProposal} shows it at work.
 */
public enum Answer {
    /** Agree with the content. */
    AGREE,
    /** Ask for changes. */
    REQUEST_CHANGES,
    /** Find it not feasible. */
    DECLARE_NOT_FEASIBLE,
    /** Refuse it. */
    REFUSE,
    /** Take it back, as the side that proposed it. */
    WITHDRAW
}
