package nl.pop4j.feedback.culture;

/**
 * What makes up a growth culture (groeicultuur).
 *
 * <p>Example: the library's own statements {@code SAFETY-1} and {@code SAFETY-2} belong to {@code SAFETY}; their mean
 * is the figure of the theme. See {@link CultureFigures}.
 */
public enum CultureTheme {
    /** A mistake may be made, and told. */
    SAFETY,
    /** People take responsibility for their work and what they learn. */
    RESPONSIBILITY,
    /** People know what is going on and why. */
    TRANSPARENCY,
    /** People ask and try. */
    CURIOSITY,
    /** People tell each other what they see, and listen. */
    FEEDBACK
}
