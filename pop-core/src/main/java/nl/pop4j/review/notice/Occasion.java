package nl.pop4j.review.notice;

/**
 * What a date is about.
 *
 * <p>See {@link NoticeRules} for an example.
 */
public enum Occasion {
    /** A review is held. */
    REVIEW,
    /** The preparation of a review is due. */
    REVIEW_PREPARATION,
    /** The report of a review that was held is due. */
    REVIEW_REPORT,
    /** A conversation takes place. */
    CONVERSATION,
    /** The record of a conversation that was held waits for a word under it. */
    CONFIRMATION,
    /** A goal is to be reached. */
    GOAL,
    /** A promise is to be kept. */
    AGREEMENT,
    /** A certificate expires: its first day without worth. */
    CERTIFICATE,
    /** A revision has waited for a signature since this day. */
    SIGNATURE
}
