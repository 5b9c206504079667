package nl.pop4j.method;

/**
 * The stable name of a method, such as {@code SIX_STEPS}.
 *
 * <p>Example: {@code MethodCode.of("SIX_STEPS")}.
 *
 * @param value 1 to 64 of {@code A-Z 0-9 _}
 */
public record MethodCode(String value) implements Comparable<MethodCode> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not 1 to 64 of the allowed characters
     */
    public MethodCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("method code must be 1 to 64 of A-Z 0-9 _");
        }
    }

    /** Whether a text is 1 to 64 of {@code A-Z 0-9 _}. */
    public static boolean isValid(String value) {
        if (value.isEmpty() || value.length() > 64) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_')) {
                return false;
            }
        }
        return true;
    }

    /**
     * The code with exactly this value.
     *
     * @throws IllegalArgumentException if the value is not 1 to 64 of the allowed characters
     */
    public static MethodCode of(String value) {
        return new MethodCode(value);
    }

    @Override
    public int compareTo(MethodCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
