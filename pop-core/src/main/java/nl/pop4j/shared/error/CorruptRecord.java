package nl.pop4j.shared.error;

import org.jspecify.annotations.Nullable;

/**
 * Something stored or handed over as JSON cannot be read; other records are not affected.
 *
 * <p>Example: a plan whose JSON holds a member {@code salary} is refused with {@code where()} at that member.
 */
public final class CorruptRecord extends PopException {

    private static final long serialVersionUID = 1L;

    private final String what;
    private final String where;
    private final String reason;

    /**
     * Without a cause.
     *
     * @param what what kind of thing and, for our own ids, which one
     * @param where column or JSON pointer
     * @param reason what is wrong, without any content
     */
    public CorruptRecord(String what, String where, String reason) {
        this(what, where, reason, null);
    }

    /**
     * With a cause, whose message must hold no personal data either.
     *
     * @param what what kind of thing and, for our own ids, which one
     * @param where column or JSON pointer
     * @param reason what is wrong, without any content
     * @param cause what went wrong underneath, or null
     */
    public CorruptRecord(String what, String where, String reason, @Nullable Throwable cause) {
        super("cannot read " + what + " at " + where + ": " + reason, cause);
        this.what = what;
        this.where = where;
        this.reason = reason;
    }

    /** What kind of thing and, for our own ids, which one. */
    public String what() {
        return what;
    }

    /** Column or JSON pointer. */
    public String where() {
        return where;
    }

    /** What is wrong, without any content. */
    public String reason() {
        return reason;
    }
}
