package nl.pop4j.plan.execution;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.GoalId;

/**
 * What was done, in the order in which it was reported. Append-only: of two reports about one thing the later holds.
 *
 * @param progress every report on an activity
 * @param evaluations every evaluation of a goal
 * @param agreements every report on a promise
 */
public record ExecutionRecord(
        List<ActivityProgress> progress, List<Evaluation> evaluations, List<AgreementReport> agreements) {

    /** Nothing done yet. */
    public static final ExecutionRecord EMPTY =
            new ExecutionRecord(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

    /** Copies the lists. */
    public ExecutionRecord {
        progress = ImmutableList.copyOf(progress);
        evaluations = ImmutableList.copyOf(evaluations);
        agreements = ImmutableList.copyOf(agreements);
    }

    /** The record with one more report on an activity. */
    public ExecutionRecord with(ActivityProgress report) {
        return new ExecutionRecord(longer(progress, report), evaluations, agreements);
    }

    /** The record with one more evaluation. */
    public ExecutionRecord with(Evaluation evaluation) {
        return new ExecutionRecord(progress, longer(evaluations, evaluation), agreements);
    }

    /** The record with one more report on a promise. */
    public ExecutionRecord with(AgreementReport report) {
        return new ExecutionRecord(progress, evaluations, longer(agreements, report));
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

    /** The last evaluation of a goal, if it was evaluated. */
    public Optional<Evaluation> evaluationOf(GoalId goal) {
        return evaluations.stream()
                .filter(evaluation -> evaluation.goal().equals(goal))
                .reduce((earlier, later) -> later);
    }

    /**
     * What came of a promise by its last report.
     *
     * <p>Example: a promise due on 1 March that was kept on 1 March is {@code KEPT}; kept on 2 March it is {@code LATE}.
     */
    public AgreementState stateOf(Agreement agreement) {
        return agreements.stream()
                .filter(report -> report.agreement().equals(agreement.id()))
                .reduce((earlier, later) -> later)
                .map(report -> state(report, agreement))
                .orElse(AgreementState.OPEN);
    }

    private static AgreementState state(AgreementReport report, Agreement agreement) {
        if (!report.kept()) {
            return AgreementState.BROKEN;
        }
        return report.on().isAfter(agreement.due()) ? AgreementState.LATE : AgreementState.KEPT;
    }

    private static <T> List<T> longer(List<T> list, T element) {
        return ImmutableList.<T>builder().addAll(list).add(element).build();
    }
}
