package nl.pop4j.privacy.retention;

/** Why data goes. */
public enum ErasureReason {
    /** The retention period is over. */
    RETENTION_ENDED,
    /** The person asked for it, and nothing stands against it (GDPR art. 17). */
    REQUESTED
}
