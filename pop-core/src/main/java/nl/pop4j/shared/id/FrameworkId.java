package nl.pop4j.shared.id;

/**
 * One edition-independent competence framework.
 *
 * <p>Example: {@code FrameworkId.of("zorg").value()} is {@code "zorg"}.
 *
 * @param value 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 */
public record FrameworkId(String value) implements Comparable<FrameworkId> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not 1 to 64 of the allowed characters
     */
    public FrameworkId {
        Identifiers.check("framework id", value);
    }

    /**
     * The identifier with exactly this value.
     *
     * @throws IllegalArgumentException if the value is not 1 to 64 of the allowed characters
     */
    public static FrameworkId of(String value) {
        return new FrameworkId(value);
    }

    @Override
    public int compareTo(FrameworkId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
