package nl.pop4j.shared.error;

import org.jspecify.annotations.Nullable;

/**
 * The tables are missing, older or newer than this version of the library.
 *
 * <p>Example: a library of today on tables that were not migrated yet.
 */
public final class SchemaMismatch extends PopException {

    private static final long serialVersionUID = 1L;

    private final String found;
    private final String needed;

    /**
     * Without a cause.
     *
     * @param found the schema version found, or {@code none}
     * @param needed the schema version this library needs
     */
    public SchemaMismatch(String found, String needed) {
        this(found, needed, null);
    }

    /**
     * With a cause, whose message must hold no personal data either.
     *
     * @param found the schema version found, or {@code none}
     * @param needed the schema version this library needs
     * @param cause what went wrong underneath, or null
     */
    public SchemaMismatch(String found, String needed, @Nullable Throwable cause) {
        super("schema is " + found + ", this version needs " + needed, cause);
        this.found = found;
        this.needed = needed;
    }

    /** The schema version found, or {@code none}. */
    public String found() {
        return found;
    }

    /** The schema version this library needs. */
    public String needed() {
        return needed;
    }
}
