package nl.pop4j.shared.finding;

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
        if (value.isEmpty()
                || value.length() > 64
                || !value.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-')) {
            throw new IllegalArgumentException("rule code must be 1 to 64 of A-Z 0-9 -");
        }
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

    @Override
    public String toString() {
        return value;
    }
}
