package nl.pop4j.shared;

import org.jspecify.annotations.Nullable;

/**
 * How often an aggregate was stored: 0 before it exists, 1 when it is created, one more with every write.
 *
 * <p>A write names the version it has read. If the store has another one by then, nothing is written.
 *
 * <p>Example: what was never stored has {@code Version.NONE}; {@code Version.NONE.next()} is {@code Version.of(1)}.
 *
 * @param number zero or more
 */
public record Version(long number) {

    /** Of something that does not exist yet. */
    public static final Version NONE = new Version(0);

    /**
     * Checks the sign.
     *
     * @throws IllegalArgumentException if number is negative
     */
    public Version {
        if (number < 0) {
            throw new IllegalArgumentException("number must not be negative");
        }
    }

    /** The version with this number. */
    public static Version of(long number) {
        return new Version(number);
    }

    /** The version after one more write. */
    public Version next() {
        return new Version(Math.incrementExact(number));
    }

    /** Written out, as is {@link #hashCode}, for the start of a JVM: see ADR 0020. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Version that && number == that.number;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
