package nl.pop4j.shared.error;

import org.jspecify.annotations.Nullable;

/**
 * A document could not be made; nothing was left behind under its final name.
 *
 * <p>Example: a document that could not be written to its end, so that nothing of it is handed out.
 */
public final class RenderingFailed extends PopException {

    private static final long serialVersionUID = 1L;

    private final String format;
    private final String reason;

    /**
     * Without a cause.
     *
     * @param format the format
     * @param reason a technical reason, without personal data
     */
    public RenderingFailed(String format, String reason) {
        this(format, reason, null);
    }

    /**
     * With a cause, whose message must hold no personal data either.
     *
     * @param format the format
     * @param reason a technical reason, without personal data
     * @param cause what went wrong underneath, or null
     */
    public RenderingFailed(String format, String reason, @Nullable Throwable cause) {
        super("could not make " + format + ": " + reason, cause);
        this.format = format;
        this.reason = reason;
    }

    /** The format. */
    public String format() {
        return format;
    }

    /** A technical reason, without personal data. */
    public String reason() {
        return reason;
    }
}
