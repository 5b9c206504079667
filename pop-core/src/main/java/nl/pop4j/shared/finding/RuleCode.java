package nl.pop4j.shared.finding;

import org.jspecify.annotations.Nullable;

/**
 * The stable name of a rule, such as {@code PLAN-HORIZON-1}. It is also the key of the rule's text.
 *
 * <p>Example: {@code RuleCode.of("PLAN-HORIZON-1")}.
 *
 * @param value 1 to 64 of {@code A-Z 0-9 -}
 */
public record RuleCode(String value) implements Comparable<RuleCode> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not 1 to 64 of the allowed characters
     */
    public RuleCode {
        if (value.isEmpty() || value.length() > 64 || !isAllowed(value)) {
            throw new IllegalArgumentException("rule code must be 1 to 64 of A-Z 0-9 -");
        }
    }

    private static boolean isAllowed(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-')) {
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
    public static RuleCode of(String value) {
        return new RuleCode(value);
    }

    @Override
    public int compareTo(RuleCode other) {
        return value.compareTo(other.value);
    }

    /** Written out, as is {@link #hashCode}, for the start of a JVM: see ADR 0020. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleCode code && value.equals(code.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
