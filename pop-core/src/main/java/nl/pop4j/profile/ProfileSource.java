package nl.pop4j.profile;

/**
 * Where an entry of a profile comes from.
 *
 * <p>See {@link ProfileEntry} for an example.
 */
public enum ProfileSource {
    /** The employee, in so many words. */
    EMPLOYEE,
    /** The employee's answer to a questionnaire. */
    QUESTIONNAIRE,
    /** The manager, together with the employee. */
    MANAGER,
    /** A coach or jobcoach, together with the employee. */
    COACH,
    /** A diploma, certificate, letter of reference or work history. */
    DOCUMENT,
    /** A test, whose name the text gives. */
    TEST;

    /** Whether somebody and the employee found it out together. */
    public boolean isTogether() {
        return this == MANAGER || this == COACH;
    }
}
