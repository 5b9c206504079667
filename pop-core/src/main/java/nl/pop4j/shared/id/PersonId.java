package nl.pop4j.shared.id;

import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A person, as the host identifies them. Never a name; {@link #toString()} is masked, since log lines outlive purposes.
 *
 * <p>Example: {@code PersonId.of("p-1042").toString()} is {@code "p-****(6)"}.
 *
 * @param value 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 */
public record PersonId(@Personal(DataCategory.IDENTIFIER) String value) implements Comparable<PersonId> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not 1 to 64 of the allowed characters
     */
    public PersonId {
        Identifiers.check("person id", value);
    }

    /**
     * The identifier with exactly this value.
     *
     * @throws IllegalArgumentException if the value is not 1 to 64 of the allowed characters
     */
    public static PersonId of(String value) {
        return new PersonId(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    /** Masked: the first two characters and the length, never the whole identifier. */
    @Override
    public String toString() {
        return Identifiers.masked(value);
    }
}
