package nl.pop4j.shared.id;

/**
 * An objective of the organisation or a team.
 *
 * <p>Example: {@code ObjectiveId.of("o-2027-3").value()} is {@code "o-2027-3"}.
 *
 * @param value 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 */
public record ObjectiveId(String value) implements Comparable<ObjectiveId> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not 1 to 64 of the allowed characters
     */
    public ObjectiveId {
        Identifiers.check("objective id", value);
    }

    /**
     * The identifier with exactly this value.
     *
     * @throws IllegalArgumentException if the value is not 1 to 64 of the allowed characters
     */
    public static ObjectiveId of(String value) {
        return new ObjectiveId(value);
    }

    @Override
    public int compareTo(ObjectiveId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
