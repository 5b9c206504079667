package nl.pop4j.shared.id;

/**
 * The reviews around one plan.
 *
 * <p>Example: {@code ReviewCycleId.of("rc-1042").value()} is {@code "rc-1042"}.
 *
 * @param value 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 */
public record ReviewCycleId(String value) implements Comparable<ReviewCycleId> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not 1 to 64 of the allowed characters
     */
    public ReviewCycleId {
        Identifiers.check("review cycle id", value);
    }

    /**
     * The identifier with exactly this value.
     *
     * @throws IllegalArgumentException if the value is not 1 to 64 of the allowed characters
     */
    public static ReviewCycleId of(String value) {
        return new ReviewCycleId(value);
    }

    @Override
    public int compareTo(ReviewCycleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
