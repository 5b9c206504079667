package nl.pop4j.shared.id;

import org.jspecify.annotations.Nullable;

/**
 * A development goal within its plan.
 *
 * <p>Example: {@code GoalId.of("g1").value()} is {@code "g1"}.
 *
 * @param value 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 */
public record GoalId(String value) implements Comparable<GoalId> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not 1 to 64 of the allowed characters
     */
    public GoalId {
        Identifiers.check("goal id", value);
    }

    /**
     * The identifier with exactly this value.
     *
     * @throws IllegalArgumentException if the value is not 1 to 64 of the allowed characters
     */
    public static GoalId of(String value) {
        return new GoalId(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GoalId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(GoalId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
