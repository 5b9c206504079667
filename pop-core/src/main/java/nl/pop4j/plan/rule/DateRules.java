package nl.pop4j.plan.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pop4j.gap.Target;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.StudyDay;
import nl.pop4j.goal.SubGoal;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.plan.content.Agreement;
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

    /** A study day lies within the horizon. */
    public static final PlanRule STUDY_DAY_LIES_IN_HORIZON =
            PlanRule.of("PLAN-DATES-4", Severity.ERROR, "DOMAIN 5.2", DateRules::studyDaysOutside);

    /** A sub-goal is to be reached within the horizon. */
    public static final PlanRule SUB_GOAL_LIES_IN_HORIZON =
            PlanRule.of("PLAN-DATES-5", Severity.ERROR, "DOMAIN 5.2", DateRules::subGoalsOutside);

    /** A target level is to be there within the horizon; a warning, since one can be meant for a role after this plan. */
    public static final PlanRule TARGET_LIES_IN_HORIZON =
            PlanRule.of("PLAN-DATES-6", Severity.WARNING, "DOMAIN 5.2", DateRules::targetsOutside);

    /** A promise is due within the horizon; a warning, since some are to be kept before a plan can begin. */
    public static final PlanRule AGREEMENT_LIES_IN_HORIZON =
            PlanRule.of("PLAN-DATES-7", Severity.WARNING, "DOMAIN 5.2", DateRules::agreementsOutside);

    static final List<PlanRule> ALL = ImmutableList.of(
            HORIZON_IS_USUAL,
            DEADLINE_LIES_IN_HORIZON,
            ACTIVITY_LIES_IN_HORIZON,
            ACTIVITY_ENDS_BEFORE_DEADLINE,
            STUDY_DAY_LIES_IN_HORIZON,
            SUB_GOAL_LIES_IN_HORIZON,
            TARGET_LIES_IN_HORIZON,
            AGREEMENT_LIES_IN_HORIZON);

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
        return outside(content.goals(), DevelopmentGoal::deadline, content.horizon())
                .mapToObj(i -> {
                    DevelopmentGoal goal = content.goals().get(i);
                    return Place.of("/goals/" + i + "/deadline", "goal", goal.id(), "date", "" + goal.deadline());
                });
    }

    private static Stream<Place> studyDaysOutside(PlanContent content, PlanContext context) {
        return activities(content).boxed().flatMap(i -> {
            DevelopmentActivity activity = content.activities().get(i);
            return outside(activity.studyDays(), StudyDay::on, content.horizon())
                    .mapToObj(j -> Place.of(
                            "/activities/" + i + "/studyDays/" + j + "/on",
                            "activity",
                            activity.id(),
                            "date",
                            activity.studyDays().get(j).on()));
        });
    }

    private static Stream<Place> subGoalsOutside(PlanContent content, PlanContext context) {
        return IntStream.range(0, content.goals().size()).boxed().flatMap(i -> {
            DevelopmentGoal goal = content.goals().get(i);
            return outside(goal.subGoals(), SubGoal::by, content.horizon())
                    .mapToObj(j -> Place.of(
                            "/goals/" + i + "/subGoals/" + j + "/by",
                            "goal",
                            goal.id(),
                            "date",
                            "" + goal.subGoals().get(j).by()));
        });
    }

    private static Stream<Place> targetsOutside(PlanContent content, PlanContext context) {
        List<Target> targets = content.targets().targets();
        return outside(targets, Target::by, content.horizon())
                .mapToObj(i -> Place.of(
                        "/targets/targets/" + i + "/by",
                        "competence",
                        targets.get(i).competence(),
                        "date",
                        "" + targets.get(i).by()));
    }

    private static Stream<Place> agreementsOutside(PlanContent content, PlanContext context) {
        List<Agreement> agreements = content.agreements();
        return outside(agreements, Agreement::due, content.horizon())
                .mapToObj(i -> Place.of(
                        "/agreements/" + i + "/due",
                        "agreement",
                        agreements.get(i).id(),
                        "date",
                        agreements.get(i).due()));
    }

    /** The places in a list of what has a day outside the horizon. */
    private static <T> IntStream outside(List<T> dated, Function<T, @Nullable LocalDate> day, DateRange horizon) {
        return IntStream.range(0, dated.size()).filter(i -> isOutside(day.apply(dated.get(i)), horizon));
    }

    private static boolean isOutside(@Nullable LocalDate day, DateRange horizon) {
        return day != null && !horizon.contains(day);
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
