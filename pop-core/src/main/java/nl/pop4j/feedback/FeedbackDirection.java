package nl.pop4j.feedback;

/** From where feedback comes, as giver and employee stood to each other on the day. */
public enum FeedbackDirection {
    /** From the employee's manager. */
    TOP_DOWN,
    /** From somebody whose manager the employee is. */
    BOTTOM_UP,
    /** From anybody else: a colleague, a coach, somebody in another team. */
    ACROSS
}
