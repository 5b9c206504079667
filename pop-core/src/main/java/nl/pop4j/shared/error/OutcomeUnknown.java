package nl.pop4j.shared.error;

import org.jspecify.annotations.Nullable;

/**
 * The connection broke while a write was being confirmed: it happened or it did not. Sending the same command again is safe and settles it.
 *
 * <p>Example: the connection broke during the commit. To give the same command once more is safe.
 */
public final class OutcomeUnknown extends PopException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * Without a cause.
     *
     * @param reason a technical code such as an SQLSTATE, without personal data
     */
    public OutcomeUnknown(String reason) {
        this(reason, null);
    }

    /**
     * With a cause, whose message must hold no personal data either.
     *
     * @param reason a technical code such as an SQLSTATE, without personal data
     * @param cause what went wrong underneath, or null
     */
    public OutcomeUnknown(String reason, @Nullable Throwable cause) {
        super("outcome unknown, send the same command again: " + reason, cause);
        this.reason = reason;
    }

    /** A technical code such as an SQLSTATE, without personal data. */
    public String reason() {
        return reason;
    }
}
