package nl.pop4j.shared.error;

import org.jspecify.annotations.Nullable;

/**
 * A promise that could not be kept: the sealed family of all exceptions that the library throws on purpose, beside
 * those for a programmer's mistake.
 *
 * <p>Messages hold no personal text. The fields of each kind say all that the message says.
 *
 * <p>Example: {@code catch (StaleVersion e)} reads the plan anew and shows both; whoever catches {@code
 * PopException} itself catches every broken promise.
 */
public abstract sealed class PopException extends RuntimeException
        permits NotFound,
                StaleVersion,
                CommandReused,
                StoreUnavailable,
                OutcomeUnknown,
                SchemaMismatch,
                CorruptRecord,
                DocumentRefused,
                RenderingFailed,
                SigningFailed {

    private static final long serialVersionUID = 1L;

    PopException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
