package nl.pop4j.shared.id;

/**
 * One piece of feedback; unique within its tenant.
 *
 * <p>Example: {@code FeedbackId.of("f1")}.
 *
 * @param value 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 */
public record FeedbackId(String value) implements Comparable<FeedbackId> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not 1 to 64 of the allowed characters
     */
    public FeedbackId {
        Identifiers.check("feedback id", value);
    }

    /**
     * The identifier with exactly this value.
     *
     * @throws IllegalArgumentException if the value is not 1 to 64 of the allowed characters
     */
    public static FeedbackId of(String value) {
        return new FeedbackId(value);
    }

    @Override
    public int compareTo(FeedbackId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
