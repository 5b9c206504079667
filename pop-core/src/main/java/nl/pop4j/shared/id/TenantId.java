package nl.pop4j.shared.id;

import org.jspecify.annotations.Nullable;

/**
 * An organisation that uses the host's product: the wall between one employer's data and the next.
 *
 * <p>Example: {@code TenantId.of("zorggroep-noord").value()} is {@code "zorggroep-noord"}.
 *
 * @param value 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 */
public record TenantId(String value) implements Comparable<TenantId> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not 1 to 64 of the allowed characters
     */
    public TenantId {
        Identifiers.check("tenant id", value);
    }

    /**
     * The identifier with exactly this value.
     *
     * @throws IllegalArgumentException if the value is not 1 to 64 of the allowed characters
     */
    public static TenantId of(String value) {
        return new TenantId(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TenantId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(TenantId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
