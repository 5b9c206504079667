package nl.pop4j.review.progress;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pop4j.assessment.CompetenceAssessment;
import nl.pop4j.assessment.Rating;
import nl.pop4j.assessment.RatingPolicy;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.execution.ActivityProgress;
import nl.pop4j.plan.execution.ActivityStatus;
import nl.pop4j.plan.execution.ExecutionRecord;
import nl.pop4j.shared.id.ActivityId;

/**
 * Reads series from what was reported and rated. Reports count on the day for which they hold, however late they came.
 *
 * <p>Example: of a goal with two activities, one is reported finished on 1 March and the other is dropped on 1 April:
 * its series is 50 from 1 March and 100 from 1 April, since what is dropped does not count.
 */
public final class PlanProgress {

    private PlanProgress() {}

    /** The employee's minutes on each activity that was reported on, in the order of the plan. */
    public static List<ProgressSeries> ofActivities(PlanContent content, ExecutionRecord record) {
        ListMultimap<ActivityId, ProgressPoint> points =
                MultimapBuilder.hashKeys().arrayListValues().build();
        Map<ActivityId, Long> spent = new HashMap<>();
        for (ActivityProgress report : byDay(record)) {
            long minutes = spent.merge(report.activity(), (long) report.minutes(), Long::sum);
            points.put(report.activity(), ProgressPoint.of(report.on(), minutes));
        }
        return content.activities().stream()
                .map(DevelopmentActivity::id)
                .filter(points::containsKey)
                .map(id -> new ProgressSeries(ProgressSubject.ACTIVITY, id.value(), points.get(id)))
                .collect(ImmutableList.toImmutableList());
    }

    /** How much of each goal's activities is finished, for goals that were reported on, in the order of the plan. */
    public static List<ProgressSeries> ofGoals(PlanContent content, ExecutionRecord record) {
        return content.goals().stream()
                .map(goal -> ofGoal(content, record, goal))
                .filter(series -> !series.points().isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /** The level that counted for each competence on each day on which it was rated, competences by code. */
    public static List<ProgressSeries> ofLevels(CompetenceAssessment assessment, RatingPolicy policy) {
        ListMultimap<CompetenceCode, ProgressPoint> points =
                MultimapBuilder.treeKeys().arrayListValues().build();
        Set<LocalDate> days = assessment.ratings().stream()
                .map(Rating::on)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        for (LocalDate day : days) {
            Set<CompetenceCode> rated = assessment.ratings().stream()
                    .filter(rating -> rating.on().equals(day))
                    .map(Rating::competence)
                    .collect(ImmutableSet.toImmutableSet());
            assessment.levelsAsOf(day, policy).forEach((code, level) -> {
                if (rated.contains(code)) {
                    points.put(code, new ProgressPoint(day, level.value()));
                }
            });
        }
        return points.keySet().stream()
                .map(code -> new ProgressSeries(ProgressSubject.LEVEL, code.value(), points.get(code)))
                .collect(ImmutableList.toImmutableList());
    }

    private static ProgressSeries ofGoal(PlanContent content, ExecutionRecord record, DevelopmentGoal goal) {
        Set<ActivityId> activities = content.activitiesOf(goal.id()).stream()
                .map(DevelopmentActivity::id)
                .collect(ImmutableSet.toImmutableSet());
        Map<ActivityId, ActivityStatus> statuses = new HashMap<>();
        activities.forEach(activity -> statuses.put(activity, ActivityStatus.PLANNED));
        ImmutableList.Builder<ProgressPoint> points = ImmutableList.builder();
        for (ActivityProgress report : byDay(record)) {
            if (activities.contains(report.activity())) {
                statuses.put(report.activity(), report.status());
                Map<ActivityStatus, Long> counts = counts(statuses);
                long finished = counts.getOrDefault(ActivityStatus.FINISHED, 0L);
                long counted = statuses.size() - counts.getOrDefault(ActivityStatus.DROPPED, 0L);
                if (counted > 0) {
                    points.add(ProgressPoint.of(report.on(), 100 * finished / counted));
                }
            }
        }
        return new ProgressSeries(ProgressSubject.GOAL, goal.id().value(), points.build());
    }

    private static Map<ActivityStatus, Long> counts(Map<ActivityId, ActivityStatus> statuses) {
        Map<ActivityStatus, Long> counts = new EnumMap<>(ActivityStatus.class);
        statuses.values().forEach(status -> counts.merge(status, 1L, Long::sum));
        return counts;
    }

    private static List<ActivityProgress> byDay(ExecutionRecord record) {
        return ImmutableList.sortedCopyOf(Comparator.comparing(ActivityProgress::on), record.progress());
    }
}
