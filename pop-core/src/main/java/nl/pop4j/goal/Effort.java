package nl.pop4j.goal;

/**
 * The time that one contributor spends on an activity.
 *
 * @param who whose time
 * @param minutes 1 to 600,000
 */
public record Effort(Contributor who, int minutes) {

    /** Whose time it is. */
    public enum Contributor {
        /** The employee. */
        EMPLOYEE,
        /** The employee's manager. */
        MANAGER,
        /** A coach or mentor. */
        COACH,
        /** Colleagues. */
        COLLEAGUE
    }

    /**
     * Checks the minutes.
     *
     * @throws IllegalArgumentException if minutes are not 1 to 600,000
     */
    public Effort {
        if (minutes < 1 || minutes > 600_000) {
            throw new IllegalArgumentException("minutes must be 1 to 600000");
        }
    }

    /** Whole hours of a contributor's time. */
    public static Effort hours(Contributor who, int hours) {
        return new Effort(who, Math.multiplyExact(hours, 60));
    }
}
