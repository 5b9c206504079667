package nl.pop4j.review.notice;

/**
 * Who hears, by role or by relation to the employee.
 *
 * <p>Example: a review is announced to {@code EMPLOYEE} and {@code MANAGER} by the standard rules; see {@link
 * NoticeRules}.
 */
public enum Audience {
    /** The employee. */
    EMPLOYEE,
    /** The manager of the employee on the day. */
    MANAGER,
    /** The manager of that manager: the next person when the first brought nothing. */
    MANAGERS_MANAGER,
    /** Whoever leads the conversation; the manager where it is none. */
    LEADER,
    /** The sides whose turn it is: who has not signed, or who promised. */
    WAITED_FOR,
    /** The HR advisers: a role, whose people the host knows. */
    HR_ADVISERS
}
