package nl.pop4j.shared.id;

/**
 * One comment on a plan; unique within its tenant.
 *
 * <p>Example: {@code CommentId.of("n1")}.
 *
 * @param value 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 */
public record CommentId(String value) implements Comparable<CommentId> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not 1 to 64 of the allowed characters
     */
    public CommentId {
        Identifiers.check("comment id", value);
    }

    /**
     * The identifier with exactly this value.
     *
     * @throws IllegalArgumentException if the value is not 1 to 64 of the allowed characters
     */
    public static CommentId of(String value) {
        return new CommentId(value);
    }

    @Override
    public int compareTo(CommentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
