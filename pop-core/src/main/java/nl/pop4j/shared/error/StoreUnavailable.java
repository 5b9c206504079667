package nl.pop4j.shared.error;

import org.jspecify.annotations.Nullable;

/**
 * The store could not be reached or refused to work, and nothing was written. Trying again later is safe.
 *
 * <p>Example: the database is being restarted; the same command may be given again later.
 */
public final class StoreUnavailable extends PopException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * Without a cause.
     *
     * @param reason a technical code such as an SQLSTATE, without personal data
     */
    public StoreUnavailable(String reason) {
        this(reason, null);
    }

    /**
     * With a cause, whose message must hold no personal data either.
     *
     * @param reason a technical code such as an SQLSTATE, without personal data
     * @param cause what went wrong underneath, or null
     */
    public StoreUnavailable(String reason, @Nullable Throwable cause) {
        super("store unavailable: " + reason, cause);
        this.reason = reason;
    }

    /** A technical code such as an SQLSTATE, without personal data. */
    public String reason() {
        return reason;
    }
}
