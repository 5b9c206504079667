package nl.pop4j.plan.training;

import java.time.LocalDate;
import java.util.List;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.Effort;
import nl.pop4j.goal.StudyDay;
import nl.pop4j.plan.execution.ActivityProgress;
import nl.pop4j.plan.execution.ActivityStatus;
import nl.pop4j.plan.execution.ExecutionRecord;

/**
 * The employee's time for one activity in one calendar year: what was spent, and what is still to come.
 *
 * <p>Example: an activity of 600 minutes until March 2027, of which 200 were reported in December 2026, has 200 used in
 * 2026 and 400 planned in 2027.
 *
 * @param usedMinutes reported with a date in the year; of an activity that is finished and for which nothing was ever
 *     reported, all that it was planned to take, on the day on which it was finished
 * @param plannedMinutes what an activity that ends in the year and is neither finished nor given up still takes
 */
public record TrainingTime(long usedMinutes, long plannedMinutes) {

    /** The time of an activity in a year. */
    public static TrainingTime of(DevelopmentActivity activity, ExecutionRecord done, int year) {
        List<ActivityProgress> reports = done.progress().stream()
                .filter(report -> report.activity().equals(activity.id()))
                .toList();
        long agreed = agreedMinutes(activity);
        long spent = reports.stream().mapToLong(ActivityProgress::minutes).sum();
        long used = reports.stream()
                .filter(report -> report.on().getYear() == year)
                .mapToLong(ActivityProgress::minutes)
                .sum();
        return switch (done.statusOf(activity.id())) {
            case FINISHED -> new TrainingTime(spent == 0 && isFinishedIn(year, reports) ? agreed : used, 0);
            case DROPPED -> new TrainingTime(used, 0);
            default -> new TrainingTime(used, endsIn(year, activity) ? Math.max(0, agreed - spent) : 0);
        };
    }

    /** The employee's minutes that an activity was planned to take, study days included. */
    public static long agreedMinutes(DevelopmentActivity activity) {
        long efforts = activity.efforts().stream()
                .filter(effort -> effort.who() == Effort.Contributor.EMPLOYEE)
                .mapToLong(Effort::minutes)
                .sum();
        return efforts
                + activity.studyDays().stream().mapToLong(StudyDay::minutes).sum();
    }

    /** Whether an activity belongs to a year: the one in which it ends. */
    public static boolean endsIn(int year, DevelopmentActivity activity) {
        return activity.period().last().getYear() == year;
    }

    private static boolean isFinishedIn(int year, List<ActivityProgress> reports) {
        return reports.stream()
                .filter(report -> report.status() == ActivityStatus.FINISHED)
                .map(ActivityProgress::on)
                .reduce((earlier, later) -> later)
                .map(LocalDate::getYear)
                .filter(finished -> finished == year)
                .isPresent();
    }
}
