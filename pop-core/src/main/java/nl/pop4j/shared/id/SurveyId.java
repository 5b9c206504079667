package nl.pop4j.shared.id;

/**
 * One culture survey of a team; unique within its tenant.
 *
 * <p>Example: {@code SurveyId.of("team-north-2027")}.
 *
 * @param value 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 */
public record SurveyId(String value) implements Comparable<SurveyId> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not 1 to 64 of the allowed characters
     */
    public SurveyId {
        Identifiers.check("survey id", value);
    }

    /**
     * The identifier with exactly this value.
     *
     * @throws IllegalArgumentException if the value is not 1 to 64 of the allowed characters
     */
    public static SurveyId of(String value) {
        return new SurveyId(value);
    }

    @Override
    public int compareTo(SurveyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
