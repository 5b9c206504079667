package nl.pop4j.shared.error;

import org.jspecify.annotations.Nullable;

/**
 * What was asked for does not exist for this actor. Denied, absent and another tenant's look the same.
 *
 * <p>Example: a plan that there is not, and a plan that the actor may not see, give the same {@code no such plan}.
 */
public final class NotFound extends PopException {

    private static final long serialVersionUID = 1L;

    private final String what;

    /**
     * Without a cause.
     *
     * @param what what kind of thing, such as {@code plan}
     */
    public NotFound(String what) {
        this(what, null);
    }

    /**
     * With a cause, whose message must hold no personal data either.
     *
     * @param what what kind of thing, such as {@code plan}
     * @param cause what went wrong underneath, or null
     */
    public NotFound(String what, @Nullable Throwable cause) {
        super("no such " + what, cause);
        this.what = what;
    }

    /** What kind of thing, such as {@code plan}. */
    public String what() {
        return what;
    }
}
