package nl.pop4j.shared.finding;

/** How much a finding matters. */
public enum Severity {
    /** Stops the step that was asked for. */
    ERROR,
    /** Worth a talk; stops nothing. */
    WARNING,
    /** Good to know. */
    INFO
}
