package nl.pop4j.shared.id;

/**
 * One conversation between an employee and whoever leads it; unique within its tenant.
 *
 * <p>Example: {@code ConversationId.of("talk-1")}.
 *
 * @param value 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 */
public record ConversationId(String value) implements Comparable<ConversationId> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not 1 to 64 of the allowed characters
     */
    public ConversationId {
        Identifiers.check("conversation id", value);
    }

    /**
     * The identifier with exactly this value.
     *
     * @throws IllegalArgumentException if the value is not 1 to 64 of the allowed characters
     */
    public static ConversationId of(String value) {
        return new ConversationId(value);
    }

    @Override
    public int compareTo(ConversationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
