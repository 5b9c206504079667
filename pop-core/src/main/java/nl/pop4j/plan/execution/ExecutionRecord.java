package nl.pop4j.plan.execution;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.pop4j.shared.id.ActivityId;

/**
 * What was done, in the order in which it was reported. Append-only.
 *
 * @param progress every report on an activity
 */
public record ExecutionRecord(List<ActivityProgress> progress) {

    /** Nothing done yet. */
    public static final ExecutionRecord EMPTY = new ExecutionRecord(ImmutableList.of());

    /** Copies the list. */
    public ExecutionRecord {
        progress = ImmutableList.copyOf(progress);
    }

    /** The record with one more report. */
    public ExecutionRecord with(ActivityProgress report) {
        return new ExecutionRecord(ImmutableList.<ActivityProgress>builder()
                .addAll(progress)
                .add(report)
                .build());
    }

    /** How far an activity is by its last report; planned if there is none. */
    public ActivityStatus statusOf(ActivityId activity) {
        ActivityStatus status = ActivityStatus.PLANNED;
        for (ActivityProgress report : progress) {
            if (report.activity().equals(activity)) {
                status = report.status();
            }
        }
        return status;
    }

    /** The employee's minutes spent on an activity, over all reports. */
    public int minutesSpentOn(ActivityId activity) {
        return progress.stream()
                .filter(report -> report.activity().equals(activity))
                .mapToInt(ActivityProgress::minutes)
                .sum();
    }
}
