package nl.pop4j.shared.id;

/**
 * The assessments of one person against one framework.
 *
 * <p>Example: {@code AssessmentId.of("a-1042").value()} is {@code "a-1042"}.
 *
 * @param value 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 */
public record AssessmentId(String value) implements Comparable<AssessmentId> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not 1 to 64 of the allowed characters
     */
    public AssessmentId {
        Identifiers.check("assessment id", value);
    }

    /**
     * The identifier with exactly this value.
     *
     * @throws IllegalArgumentException if the value is not 1 to 64 of the allowed characters
     */
    public static AssessmentId of(String value) {
        return new AssessmentId(value);
    }

    @Override
    public int compareTo(AssessmentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
