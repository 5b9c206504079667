package nl.pop4j.smart;

import java.time.LocalDate;

/**
 * The plain facts around one goal that its words do not tell; what is not known stays so.
 *
 * <p>Example: {@code GoalContext.on(date).agreed(Fact.YES).effort(1_200, 2_400)}.
 *
 * @param reference the day on which is judged, and from which 'within three months' counts
 * @param agreedByBoth whether employee and employer both agreed to the goal
 * @param serves whether its objective is one of the organisation's present ones, or it is the employee's own wish
 * @param minutesNeeded minutes that its activities ask, at least 0; -1 if not known
 * @param minutesAvailable minutes that are agreed for it until its deadline, at least 0; -1 if not known
 * @param gapInLevels the largest gap it is to close, in levels, at least 0; -1 if not known
 * @param goalsAtOnce how many goals of this person run at the same time, this one included; 0 if not known
 * @param prerequisitesMet whether all that must come first is done or planned before it
 */
public record GoalContext(
        LocalDate reference,
        Fact agreedByBoth,
        Fact serves,
        long minutesNeeded,
        long minutesAvailable,
        double gapInLevels,
        int goalsAtOnce,
        Fact prerequisitesMet) {

    /** Nothing known but the day. */
    public static GoalContext on(LocalDate reference) {
        return new GoalContext(reference, Fact.UNKNOWN, Fact.UNKNOWN, -1, -1, -1, 0, Fact.UNKNOWN);
    }

    /** With what is known about the agreement of both parties. */
    public GoalContext agreed(Fact byBoth) {
        return new GoalContext(
                reference, byBoth, serves, minutesNeeded, minutesAvailable, gapInLevels, goalsAtOnce, prerequisitesMet);
    }

    /** With what is known about the objective or own wish that it serves. */
    public GoalContext serving(Fact objectiveOrOwnWish) {
        return new GoalContext(
                reference,
                agreedByBoth,
                objectiveOrOwnWish,
                minutesNeeded,
                minutesAvailable,
                gapInLevels,
                goalsAtOnce,
                prerequisitesMet);
    }

    /** With the minutes needed and the minutes available. */
    public GoalContext effort(long needed, long available) {
        return new GoalContext(
                reference, agreedByBoth, serves, needed, available, gapInLevels, goalsAtOnce, prerequisitesMet);
    }

    /** With the largest gap to close, in levels. */
    public GoalContext gap(double levels) {
        return new GoalContext(
                reference,
                agreedByBoth,
                serves,
                minutesNeeded,
                minutesAvailable,
                levels,
                goalsAtOnce,
                prerequisitesMet);
    }

    /** With the number of goals that run at the same time. */
    public GoalContext amongGoals(int count) {
        return new GoalContext(
                reference, agreedByBoth, serves, minutesNeeded, minutesAvailable, gapInLevels, count, prerequisitesMet);
    }

    /** With what is known about what must come first. */
    public GoalContext prerequisites(Fact met) {
        return new GoalContext(
                reference, agreedByBoth, serves, minutesNeeded, minutesAvailable, gapInLevels, goalsAtOnce, met);
    }
}
