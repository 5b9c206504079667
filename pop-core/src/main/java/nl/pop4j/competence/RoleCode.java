package nl.pop4j.competence;

/**
 * The code by which a framework names a role, kept exactly as published.
 *
 * <p>Example: {@code 29-1141.00} in O*NET.
 *
 * @param value 1 to 512 characters, no control characters or broken Unicode, no white space at either end
 */
public record RoleCode(String value) implements Comparable<RoleCode> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is empty, too long, padded or holds control characters or broken Unicode
     */
    public RoleCode {
        Codes.check("role code", value);
    }

    /**
     * The code with exactly this value.
     *
     * @throws IllegalArgumentException if the value is empty, too long, padded or holds control characters or broken Unicode
     */
    public static RoleCode of(String value) {
        return new RoleCode(value);
    }

    @Override
    public int compareTo(RoleCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
