package nl.pop4j.shared.error;

import org.jspecify.annotations.Nullable;

/**
 * Input for a document holds something that no document may carry, such as control characters.
 *
 * <p>Example: a file that is no PDF, given to be signed.
 */
public final class DocumentRefused extends PopException {

    private static final long serialVersionUID = 1L;

    private final String where;
    private final String reason;

    /**
     * Without a cause.
     *
     * @param where JSON pointer of the text
     * @param reason what is wrong with it, without any content
     */
    public DocumentRefused(String where, String reason) {
        this(where, reason, null);
    }

    /**
     * With a cause, whose message must hold no personal data either.
     *
     * @param where JSON pointer of the text
     * @param reason what is wrong with it, without any content
     * @param cause what went wrong underneath, or null
     */
    public DocumentRefused(String where, String reason, @Nullable Throwable cause) {
        super("document refused at " + where + ": " + reason, cause);
        this.where = where;
        this.reason = reason;
    }

    /** JSON pointer of the text. */
    public String where() {
        return where;
    }

    /** What is wrong with it, without any content. */
    public String reason() {
        return reason;
    }
}
