package nl.pop4j.competence;

/**
 * The code or URI by which a framework names a competence, kept exactly as published.
 *
 * <p>Example: {@code 2.A.1.a} in O*NET, {@code http://data.europa.eu/esco/skill/...} in ESCO.
 *
 * @param value 1 to 512 characters, no control characters or broken Unicode, no white space at either end
 */
public record CompetenceCode(String value) implements Comparable<CompetenceCode> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is empty, too long, padded or holds control characters or broken Unicode
     */
    public CompetenceCode {
        Codes.check("competence code", value);
    }

    /**
     * The code with exactly this value.
     *
     * @throws IllegalArgumentException if the value is empty, too long, padded or holds control characters or broken Unicode
     */
    public static CompetenceCode of(String value) {
        return new CompetenceCode(value);
    }

    @Override
    public int compareTo(CompetenceCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
