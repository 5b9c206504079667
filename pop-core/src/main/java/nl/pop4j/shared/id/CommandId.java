package nl.pop4j.shared.id;

import org.jspecify.annotations.Nullable;

/**
 * Names one intention of a user, however often it is sent: the same command under the same id has one effect.
 *
 * <p>A host makes one for each submitted form, for instance a random UUID, and keeps it for the retry.
 *
 * <p>Example: {@code CommandId.of("c-2027-03-01-17")}.
 *
 * @param value 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 */
public record CommandId(String value) {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not 1 to 64 of the allowed characters
     */
    public CommandId {
        if (!Identifiers.isValid(value)) {
            throw new IllegalArgumentException("command id must be 1 to 64 of A-Z a-z 0-9 . _ -");
        }
    }

    /**
     * The command id with exactly this value.
     *
     * @throws IllegalArgumentException if the value is not 1 to 64 of the allowed characters
     */
    public static CommandId of(String value) {
        return new CommandId(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CommandId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
