package nl.pop4j.shared.id;

/**
 * A development activity within its plan.
 *
 * <p>Example: {@code ActivityId.of("a1").value()} is {@code "a1"}.
 *
 * @param value 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 */
public record ActivityId(String value) implements Comparable<ActivityId> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not 1 to 64 of the allowed characters
     */
    public ActivityId {
        Identifiers.check("activity id", value);
    }

    /**
     * The identifier with exactly this value.
     *
     * @throws IllegalArgumentException if the value is not 1 to 64 of the allowed characters
     */
    public static ActivityId of(String value) {
        return new ActivityId(value);
    }

    @Override
    public int compareTo(ActivityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
