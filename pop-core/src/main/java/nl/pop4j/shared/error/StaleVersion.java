package nl.pop4j.shared.error;

import nl.pop4j.shared.Version;
import org.jspecify.annotations.Nullable;

/**
 * The aggregate was written by someone else since it was read; nothing was written now.
 *
 * <p>Example: Noor and Ahmed both read version 4; Noor's goal makes it 5, and Ahmed's command, which expects 4, is
 * refused with {@code current()} 5.
 */
public final class StaleVersion extends PopException {

    private static final long serialVersionUID = 1L;

    private final transient Version expected;
    private final transient Version current;

    /**
     * Without a cause.
     *
     * @param expected the version the caller had read
     * @param current the version in the store
     */
    public StaleVersion(Version expected, Version current) {
        this(expected, current, null);
    }

    /**
     * With a cause, whose message must hold no personal data either.
     *
     * @param expected the version the caller had read
     * @param current the version in the store
     * @param cause what went wrong underneath, or null
     */
    public StaleVersion(Version expected, Version current, @Nullable Throwable cause) {
        super("stale version: expected " + expected + ", current " + current, cause);
        this.expected = expected;
        this.current = current;
    }

    /** The version the caller had read. */
    public Version expected() {
        return expected;
    }

    /** The version in the store. */
    public Version current() {
        return current;
    }
}
