package nl.pop4j.rollout.basis;

/**
 * What one plan is expected to take in a year, in minutes.
 *
 * <p>Example: {@code new ExpectedHours(2400, 360, 240)} is 40, 6 and 4 hours.
 *
 * @param employeeMinutes of the employee, 0 to 600,000
 * @param managerMinutes of the manager, for this one employee, 0 to 600,000
 * @param coachMinutes of the coach, for this one employee, 0 to 600,000
 */
public record ExpectedHours(int employeeMinutes, int managerMinutes, int coachMinutes) {

    /** The most that can be expected, in minutes. */
    public static final int MOST = 600_000;

    /**
     * Checks the minutes.
     *
     * @throws IllegalArgumentException if one of them is not 0 to 600,000
     */
    public ExpectedHours {
        if (isOut(employeeMinutes) || isOut(managerMinutes) || isOut(coachMinutes)) {
            throw new IllegalArgumentException("minutes must be 0 to 600000");
        }
    }

    private static boolean isOut(int minutes) {
        return minutes < 0 || minutes > MOST;
    }
}
