package nl.pop4j.plan.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.pop4j.calendar.cadence.Anchors;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.finding.Severity;

/** Whether a signed plan lives: talks held, promises and goals in time. Leave of the employee pauses every date. */
public final class CourseRules {

    /**
     * Both sides look at the plan together at least once in each interval that they agreed, else it is quiet. What either
     * side has promised and not done is counted in one breath.
     *
     * <p>Example: agreed every three months from 1 January, signed on 4 January, nothing held: quiet from 2 April on.
     */
    public static final PlanRule PLAN_IS_NOT_QUIET = PlanRule.of(
            "PLAN-QUIET-1", Severity.WARNING, "DOMAIN 2.3", (content, context) -> quiet(content, context).stream());

    /** A promise is kept by its due date, whichever side made it. */
    public static final PlanRule PROMISE_IS_NOT_OVERDUE = PlanRule.of(
            "PLAN-OVERDUE-1",
            Severity.WARNING,
            "DOMAIN 3.6",
            (content, context) -> IntStream.range(0, content.agreements().size())
                    .filter(i -> isOverdue(content.agreements().get(i), context))
                    .mapToObj(i -> promise(i, content.agreements().get(i))));

    /** A goal is evaluated once its deadline is over. */
    public static final PlanRule GOAL_IS_NOT_OVERDUE = PlanRule.of(
            "PLAN-OVERDUE-2",
            Severity.WARNING,
            "DOMAIN 5.5",
            (content, context) -> IntStream.range(0, content.goals().size())
                    .filter(i -> isOverdue(content.goals().get(i), context))
                    .mapToObj(i -> Place.of(
                            "/goals/" + i + "/deadline",
                            "goal",
                            content.goals().get(i).id(),
                            "date",
                            "" + content.goals().get(i).deadline())));

    static final List<PlanRule> ALL = ImmutableList.of(PLAN_IS_NOT_QUIET, PROMISE_IS_NOT_OVERDUE, GOAL_IS_NOT_OVERDUE);

    private CourseRules() {}

    private static Optional<Place> quiet(PlanContent content, PlanContext context) {
        Cadence agreed = content.reviews();
        LocalDate since = context.course().since();
        LocalDate last = context.course().lastInteraction();
        if (agreed == null || since == null) {
            return Optional.empty();
        }
        LocalDate from = last == null || last.isBefore(since) ? since : last;
        return agreed.datesIn(Anchors.of(content.horizon())).stream()
                .filter(day -> day.isAfter(from))
                .findFirst()
                .map(context.course()::due)
                .filter(due -> due.isBefore(context.today()))
                .map(due -> new Place(
                        "/reviews",
                        ImmutableMap.of(
                                "since", from.toString(),
                                "due", due.toString(),
                                "employer", overdue(content, context, Party.EMPLOYER),
                                "employee", overdue(content, context, Party.EMPLOYEE))));
    }

    private static String overdue(PlanContent content, PlanContext context, Party obliged) {
        return Long.toString(content.agreements().stream()
                .filter(agreement -> agreement.obliged() == obliged && isOverdue(agreement, context))
                .count());
    }

    private static boolean isOverdue(Agreement agreement, PlanContext context) {
        return context.course().openAgreements().contains(agreement.id())
                && context.course().isOverdue(agreement.due(), context.today());
    }

    private static boolean isOverdue(DevelopmentGoal goal, PlanContext context) {
        LocalDate deadline = goal.deadline();
        return deadline != null
                && context.course().openGoals().contains(goal.id())
                && context.course().isOverdue(deadline, context.today());
    }

    private static Place promise(int i, Agreement agreement) {
        return new Place(
                "/agreements/" + i,
                ImmutableMap.of(
                        "agreement", agreement.id(),
                        "due", agreement.due().toString(),
                        "obliged", agreement.obliged().name()));
    }
}
