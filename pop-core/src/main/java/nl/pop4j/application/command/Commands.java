package nl.pop4j.application.command;

import nl.pop4j.shared.finding.Findings;

/**
 * Turns what is wrong with a command into findings: reads the Jakarta Validation constraints of its fields by itself,
 * and means by them what the specification does. Thread-safe.
 *
 * <p>Example: a command without plan id gives the finding {@code INPUT-REQUIRED} at {@code /planId}.
 */
public final class Commands {

    private static final Commands STANDARD = new Commands();

    private Commands() {}

    /** The one that all share. It reads the constraints of a command when it meets the first of its kind. */
    public static Commands standard() {
        return STANDARD;
    }

    /**
     * All that is wrong with a command, by place; none if it can be carried out as far as its form goes.
     *
     * @throws IllegalStateException if it is no record, or asks for something that is no constraint of commands
     */
    public Findings check(Object command) {
        Faults faults = new Faults();
        RecordForm.of(command.getClass()).check(command, faults);
        return faults.findings();
    }
}
