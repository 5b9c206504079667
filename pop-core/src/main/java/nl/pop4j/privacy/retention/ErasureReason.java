package nl.pop4j.privacy.retention;

/**
 * Why data goes.
 *
 * <p>Example: what the clock of {@link RetentionPolicy} lists as due goes because of {@code RETENTION_ENDED}; what Noor
 * asks to be erased before that, because of {@code REQUESTED}.
 */
public enum ErasureReason {
    /** The retention period is over. */
    RETENTION_ENDED,
    /** The person asked for it, and nothing stands against it (GDPR art. 17). */
    REQUESTED
}
