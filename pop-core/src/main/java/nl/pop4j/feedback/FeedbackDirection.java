package nl.pop4j.feedback;

/**
 * From where feedback comes, as giver and employee stood to each other on the day.
 *
 * <p>Example: Ahmed leads Noor. What he tells her is {@code TOP_DOWN}, what she tells him {@code BOTTOM_UP}, and what
 * her colleague Sam tells her {@code ACROSS}.
 */
public enum FeedbackDirection {
    /** From the employee's manager. */
    TOP_DOWN,
    /** From somebody whose manager the employee is. */
    BOTTOM_UP,
    /** From anybody else: a colleague, a coach, somebody in another team. */
    ACROSS
}
