package nl.pop4j.shared.id;

import java.time.LocalDate;

/**
 * One review of a plan; unique within its review cycle.
 *
 * <p>A review is named after the date first agreed, and keeps its name when it is moved. Example:
 * {@code ReviewId.on(LocalDate.of(2027, 3, 15)).value()} is {@code "r-20270315"}.
 *
 * @param value 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 */
public record ReviewId(String value) implements Comparable<ReviewId> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not 1 to 64 of the allowed characters
     */
    public ReviewId {
        Identifiers.check("review id", value);
    }

    /**
     * The identifier with exactly this value.
     *
     * @throws IllegalArgumentException if the value is not 1 to 64 of the allowed characters
     */
    public static ReviewId of(String value) {
        return new ReviewId(value);
    }

    /** The identifier of the review that is first agreed for this date. */
    public static ReviewId on(LocalDate nominal) {
        long digits = nominal.getYear() * 10_000L + nominal.getMonthValue() * 100L + nominal.getDayOfMonth();
        return new ReviewId("r-" + digits);
    }

    @Override
    public int compareTo(ReviewId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
