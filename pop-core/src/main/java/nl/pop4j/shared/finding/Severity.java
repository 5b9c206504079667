package nl.pop4j.shared.finding;

/**
 * How much a finding matters.
 *
 * <p>Example: a plan with one {@code ERROR} cannot be proposed; with ten of {@code WARNING} it can.
 */
public enum Severity {
    /** Stops the step that was asked for. */
    ERROR,
    /** Worth a talk; stops nothing. */
    WARNING,
    /** Good to know. */
    INFO
}
