package nl.pop4j.shared.error;

import org.jspecify.annotations.Nullable;

/** A document could not be signed or its signatures could not be read. */
public final class SigningFailed extends PopException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * Without a cause.
     *
     * @param reason a technical reason, without personal data
     */
    public SigningFailed(String reason) {
        this(reason, null);
    }

    /**
     * With a cause, whose message must hold no personal data either.
     *
     * @param reason a technical reason, without personal data
     * @param cause what went wrong underneath, or null
     */
    public SigningFailed(String reason, @Nullable Throwable cause) {
        super("could not sign: " + reason, cause);
        this.reason = reason;
    }

    /** A technical reason, without personal data. */
    public String reason() {
        return reason;
    }
}
