package nl.pop4j.privacy.retention;

/**
 * What retention counts from: the last day of something.
 *
 * <p>See {@link RetentionRule} for an example.
 */
public enum RetentionEvent {
    /** The last day of someone's employment, as the host's directory knows it. */
    END_OF_EMPLOYMENT,
    /** The day on which the last adjustment at work ended, once all have. */
    END_OF_ADJUSTMENTS
}
