package nl.pop4j.plan.content;

import nl.pop4j.shared.Money;

/**
 * What both sides agree that the plan may take. Totals count over the whole horizon.
 *
 * <p>{@link nl.pop4j.plan.rule.EffortRules} shows what is held against it.
 *
 * @param minutesPerWeek the employee's time for development in an ordinary week, 0 to 10,080
 * @param studyDayMinutes the employee's time on study days in all, beside the weekly time, 0 to 600,000
 * @param managerMinutes the manager's time in all, 0 to 600,000
 * @param coachMinutes the time of a coach or mentor in all, 0 to 600,000
 * @param budget what the employer pays in all
 */
public record Capacity(int minutesPerWeek, int studyDayMinutes, int managerMinutes, int coachMinutes, Money budget) {

    /** Nothing agreed yet. */
    public static final Capacity NONE = new Capacity(0, Money.ZERO);

    private static final int MINUTES_A_WEEK = 10_080;
    private static final int MOST_IN_ALL = 600_000;

    /**
     * Checks the minutes.
     *
     * @throws IllegalArgumentException if there are more minutes than a week has, more than 600,000 in all, or fewer than
     *     none
     */
    public Capacity {
        checkRange("minutesPerWeek", minutesPerWeek, MINUTES_A_WEEK);
        checkRange("studyDayMinutes", studyDayMinutes, MOST_IN_ALL);
        checkRange("managerMinutes", managerMinutes, MOST_IN_ALL);
        checkRange("coachMinutes", coachMinutes, MOST_IN_ALL);
    }

    /** Weekly time and money only. */
    public Capacity(int minutesPerWeek, Money budget) {
        this(minutesPerWeek, 0, 0, 0, budget);
    }

    /** The same with this time for study days. */
    public Capacity withStudyDays(int minutes) {
        return new Capacity(minutesPerWeek, minutes, managerMinutes, coachMinutes, budget);
    }

    /** The same with this time of manager and coach. */
    public Capacity withHelp(int ofManager, int ofCoach) {
        return new Capacity(minutesPerWeek, studyDayMinutes, ofManager, ofCoach, budget);
    }

    private static void checkRange(String name, int minutes, int most) {
        if (minutes < 0 || minutes > most) {
            throw new IllegalArgumentException(name + " must be 0 to " + most);
        }
    }
}
