package nl.pop4j.plan.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pop4j.gap.Target;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.ProgressCriterion;
import nl.pop4j.goal.StudyDay;
import nl.pop4j.goal.SubGoal;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Single days of a plan that lie outside its horizon.
 *
 * <p>{@link PlanRules} shows how a plan is checked by them.
 */
public final class HorizonRules {

    /** A study day lies within the horizon. */
    public static final PlanRule STUDY_DAY_LIES_IN_HORIZON =
            PlanRule.of("PLAN-DATES-4", Severity.ERROR, "DOMAIN 5.2", HorizonRules::studyDaysOutside);

    /** A sub-goal is to be reached within the horizon. */
    public static final PlanRule SUB_GOAL_LIES_IN_HORIZON =
            PlanRule.of("PLAN-DATES-5", Severity.ERROR, "DOMAIN 5.2", HorizonRules::subGoalsOutside);

    /** A target level is to be there within the horizon; a warning, since one can be meant for a role after this plan. */
    public static final PlanRule TARGET_LIES_IN_HORIZON =
            PlanRule.of("PLAN-DATES-6", Severity.WARNING, "DOMAIN 5.2", HorizonRules::targetsOutside);

    /** A promise is due within the horizon; a warning, since some are to be kept before a plan can begin. */
    public static final PlanRule AGREEMENT_LIES_IN_HORIZON =
            PlanRule.of("PLAN-DATES-7", Severity.WARNING, "DOMAIN 5.2", HorizonRules::agreementsOutside);

    /** What shows progress is looked at within the horizon; a warning, since a look back can come after it. */
    public static final PlanRule CRITERION_LIES_IN_HORIZON =
            PlanRule.of("PLAN-DATES-8", Severity.WARNING, "DOMAIN 5.2", HorizonRules::criteriaOutside);

    static final List<PlanRule> ALL = ImmutableList.of(
            STUDY_DAY_LIES_IN_HORIZON,
            SUB_GOAL_LIES_IN_HORIZON,
            TARGET_LIES_IN_HORIZON,
            AGREEMENT_LIES_IN_HORIZON,
            CRITERION_LIES_IN_HORIZON);

    private HorizonRules() {}

    private static Stream<Place> studyDaysOutside(PlanContent content, PlanContext context) {
        return IntStream.range(0, content.activities().size()).boxed().flatMap(i -> {
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
        return inGoals(content, "/subGoals/%d/by", DevelopmentGoal::subGoals, SubGoal::by);
    }

    private static Stream<Place> criteriaOutside(PlanContent content, PlanContext context) {
        return inGoals(content, "/criteria/%d/on", DevelopmentGoal::criteria, ProgressCriterion::on);
    }

    /** What the goals hold and has a day outside the horizon. */
    private static <T> Stream<Place> inGoals(
            PlanContent content,
            String place,
            Function<DevelopmentGoal, List<T>> parts,
            Function<T, @Nullable LocalDate> day) {
        return IntStream.range(0, content.goals().size()).boxed().flatMap(i -> {
            DevelopmentGoal goal = content.goals().get(i);
            List<T> dated = parts.apply(goal);
            return outside(dated, day, content.horizon())
                    .mapToObj(j -> Place.of(
                            "/goals/" + i + String.format(Locale.ROOT, place, j),
                            "goal",
                            goal.id(),
                            "date",
                            "" + day.apply(dated.get(j))));
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
    static <T> IntStream outside(List<T> dated, Function<T, @Nullable LocalDate> day, DateRange horizon) {
        return IntStream.range(0, dated.size()).filter(i -> isOutside(day.apply(dated.get(i)), horizon));
    }

    private static boolean isOutside(@Nullable LocalDate day, DateRange horizon) {
        return day != null && !horizon.contains(day);
    }
}
