package nl.pop4j.plan.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * How the dates of a plan hold together.
 *
 * <p>{@link PlanRules} shows how a plan is checked by them.
 */
public final class DateRules {

    private static final int LEAST_MONTHS = 12;
    private static final int MOST_MONTHS = 36;

    /** A plan looks as far ahead as is usual by its method; one to three years where none is looked at. */
    public static final PlanRule HORIZON_IS_USUAL = PlanRule.of(
            "PLAN-HORIZON-1",
            Severity.WARNING,
            "DOMAIN 3.4",
            (content, context) -> unusual(content.horizon(), context.method()));

    /** A goal's deadline lies within the horizon. */
    public static final PlanRule DEADLINE_LIES_IN_HORIZON =
            PlanRule.of("PLAN-DATES-1", Severity.ERROR, "DOMAIN 5.2", DateRules::deadlinesOutside);

    /** An activity lies within the horizon. */
    public static final PlanRule ACTIVITY_LIES_IN_HORIZON = PlanRule.of(
            "PLAN-DATES-2",
            Severity.ERROR,
            "DOMAIN 5.2",
            (content, context) -> activities(content)
                    .filter(i -> !content.horizon()
                            .encloses(content.activities().get(i).period()))
                    .mapToObj(i -> activityPlace(content, i)));

    /** An activity is over by its goal's deadline. */
    public static final PlanRule ACTIVITY_ENDS_BEFORE_DEADLINE = PlanRule.of(
            "PLAN-DATES-3",
            Severity.ERROR,
            "DOMAIN 5.2",
            (content, context) -> activities(content)
                    .filter(i -> isLate(content, content.activities().get(i)))
                    .mapToObj(i -> activityPlace(content, i)));

    static final List<PlanRule> ALL = ImmutableList.of(
            HORIZON_IS_USUAL, DEADLINE_LIES_IN_HORIZON, ACTIVITY_LIES_IN_HORIZON, ACTIVITY_ENDS_BEFORE_DEADLINE);

    private DateRules() {}

    private static Stream<Place> unusual(DateRange horizon, @Nullable PlanMethod method) {
        long least = method == null ? LEAST_MONTHS : method.shortest().toTotalMonths();
        long most = method == null ? MOST_MONTHS : method.longest().toTotalMonths();
        LocalDate end = horizon.end();
        boolean usual = !end.isBefore(horizon.start().plusMonths(least))
                && !end.isAfter(horizon.start().plusMonths(most));
        return usual
                ? Stream.empty()
                : Stream.of(new Place(
                        "/horizon",
                        Map.of(
                                "first", horizon.start().toString(),
                                "last", horizon.last().toString(),
                                "least", Long.toString(least),
                                "most", Long.toString(most))));
    }

    private static Stream<Place> deadlinesOutside(PlanContent content, PlanContext context) {
        return HorizonRules.outside(content.goals(), DevelopmentGoal::deadline, content.horizon())
                .mapToObj(i -> {
                    DevelopmentGoal goal = content.goals().get(i);
                    return Place.of("/goals/" + i + "/deadline", "goal", goal.id(), "date", "" + goal.deadline());
                });
    }

    private static boolean isLate(PlanContent content, DevelopmentActivity activity) {
        return content.goal(activity.goal())
                .map(DevelopmentGoal::deadline)
                .filter(deadline -> activity.period().last().isAfter(deadline))
                .isPresent();
    }

    private static IntStream activities(PlanContent content) {
        return IntStream.range(0, content.activities().size());
    }

    private static Place activityPlace(PlanContent content, int i) {
        DevelopmentActivity activity = content.activities().get(i);
        return new Place(
                "/activities/" + i + "/period",
                Map.of(
                        "activity", activity.id().value(),
                        "first", activity.period().start().toString(),
                        "last", activity.period().last().toString()));
    }
}
