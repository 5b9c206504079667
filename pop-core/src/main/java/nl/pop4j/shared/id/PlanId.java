package nl.pop4j.shared.id;

import org.jspecify.annotations.Nullable;

/**
 * One personal development plan.
 *
 * <p>Example: {@code PlanId.of("plan-2027-1042").value()} is {@code "plan-2027-1042"}.
 *
 * @param value 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 */
public record PlanId(String value) implements Comparable<PlanId> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not 1 to 64 of the allowed characters
     */
    public PlanId {
        Identifiers.check("plan id", value);
    }

    /**
     * The identifier with exactly this value.
     *
     * @throws IllegalArgumentException if the value is not 1 to 64 of the allowed characters
     */
    public static PlanId of(String value) {
        return new PlanId(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(PlanId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
