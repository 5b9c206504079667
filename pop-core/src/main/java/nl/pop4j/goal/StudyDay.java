package nl.pop4j.goal;

import java.time.LocalDate;

/**
 * A day, or part of one, that an activity takes as a whole: a day at a course, a day along with somebody else's work.
 *
 * <p>Such a day is agreed by itself. It counts towards the agreed time for study days and not towards the minutes of an
 * ordinary week.
 *
 * <p>{@link DevelopmentActivity} shows the activity that it belongs to.
 *
 * @param on the day
 * @param minutes the employee's minutes on it, 1 to 1,440
 */
public record StudyDay(LocalDate on, int minutes) {

    private static final int MINUTES_A_DAY = 1_440;

    /**
     * Checks the minutes.
     *
     * @throws IllegalArgumentException if minutes are not 1 to 1,440
     */
    public StudyDay {
        if (minutes < 1 || minutes > MINUTES_A_DAY) {
            throw new IllegalArgumentException("minutes must be 1 to 1440");
        }
    }
}
