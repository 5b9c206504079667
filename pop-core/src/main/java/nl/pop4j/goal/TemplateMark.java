package nl.pop4j.goal;

import nl.pop4j.shared.id.Identifiers;

/**
 * Says that a goal came from a template, and what it and its activities said then: while they still say that, the goal
 * is untouched and follows the template.
 *
 * <p>Example: a goal with {@code new TemplateMark("onboarding", 2, fingerprint)} was given by version 2 of the
 * template. Once Noor words it anew it has another fingerprint, and version 3 leaves it as it is.
 *
 * @param template id of the template
 * @param version which version of it was given
 * @param fingerprint the SHA-256 of goal and activities as they were given, in lower-case hexadecimal
 */
public record TemplateMark(String template, int version, String fingerprint) {

    private static final int DIGITS = 64;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the id has another form, the version is below 1 or the fingerprint has not 64
     *     characters
     */
    public TemplateMark {
        if (!Identifiers.isValid(template)) {
            throw new IllegalArgumentException("template must be 1 to 64 of A-Z a-z 0-9 . _ -");
        }
        if (version < 1) {
            throw new IllegalArgumentException("version must be 1 or more");
        }
        if (fingerprint.length() != DIGITS) {
            throw new IllegalArgumentException("fingerprint must have 64 characters");
        }
    }
}
