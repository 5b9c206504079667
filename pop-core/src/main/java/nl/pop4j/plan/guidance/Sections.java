package nl.pop4j.plan.guidance;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pop4j.gap.Target;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.method.PlanSection;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.ExecutionCommands;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.execution.ActivityStatus;
import nl.pop4j.plan.execution.Presentation;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.RevisionStatus;
import nl.pop4j.plan.rule.PlanContext;
import nl.pop4j.shared.finding.Finding;

/** What each section still lacks in one plan. */
final class Sections {

    private final DevelopmentPlan plan;
    private final PlanContent content;
    private final PlanContext context;

    Sections(DevelopmentPlan plan, PlanContext context) {
        this.plan = plan;
        this.content = plan.workingCopy();
        this.context = context;
    }

    List<Missing> missing(PlanSection section) {
        return places(section).map(pointer -> new Missing(section, pointer)).collect(ImmutableList.toImmutableList());
    }

    private Stream<String> places(PlanSection section) {
        return switch (section) {
            case ORGANISATION_NEEDS -> unless(!context.needs().objectives().isEmpty(), "");
            case PERSPECTIVE -> unless(!content.perspective().career().isBlank(), "/perspective/career");
            case CURRENT_LEVELS -> unknownLevels();
            case TARGETS -> unless(!content.targets().targets().isEmpty(), "/targets/targets");
            case GOALS -> unfinishedGoals();
            case ACTIVITIES -> goalsWithoutActivity();
            case PLANNING -> unless(content.capacity().minutesPerWeek() > 0, "/capacity/minutesPerWeek");
            case REVIEWS -> unless(content.reviews() != null, "/reviews");
            case PRESENTATION -> unless(isFoundFeasible(), "");
            case AGREEMENT -> unless(isAgreed(), "");
            case SIGNATURES -> unless(plan.signed().isPresent(), "");
            case PROGRESS -> unfinishedActivities();
            case EVALUATION -> unevaluated();
        };
    }

    private static Stream<String> unless(boolean filled, String pointer) {
        return filled ? Stream.empty() : Stream.of(pointer);
    }

    private Stream<String> unknownLevels() {
        List<Target> targets = content.targets().targets();
        if (targets.isEmpty()) {
            return unless(!context.levels().isEmpty(), "");
        }
        return IntStream.range(0, targets.size())
                .filter(i -> !context.levels().containsKey(targets.get(i).competence()))
                .mapToObj(i -> "/targets/targets/" + i);
    }

    private Stream<String> unfinishedGoals() {
        List<DevelopmentGoal> goals = content.goals();
        if (goals.isEmpty()) {
            return Stream.of("/goals");
        }
        return IntStream.range(0, goals.size())
                .boxed()
                .flatMap(i -> Stream.of(
                                unless(!goals.get(i).statement().isBlank(), "/statement"),
                                unless(!goals.get(i).reason().isBlank(), "/reason"),
                                unless(!goals.get(i).measures().isEmpty(), "/measures"),
                                unless(goals.get(i).deadline() != null, "/deadline"))
                        .flatMap(fields -> fields)
                        .map(field -> "/goals/" + i + field));
    }

    private Stream<String> goalsWithoutActivity() {
        if (content.goals().isEmpty()) {
            return Stream.of("/activities");
        }
        return IntStream.range(0, content.goals().size())
                .filter(i -> content.activitiesOf(content.goals().get(i).id()).isEmpty())
                .mapToObj(i -> "/goals/" + i);
    }

    private boolean isFoundFeasible() {
        return plan.latest()
                .flatMap(latest -> plan.execution().presentationOf(latest.number()))
                .filter(presentation -> presentation.feasibility() == Presentation.Feasibility.FEASIBLE)
                .isPresent();
    }

    private boolean isAgreed() {
        return plan.latest()
                .map(Revision::status)
                .filter(status -> status == RevisionStatus.AGREED
                        || status == RevisionStatus.PARTLY_SIGNED
                        || status == RevisionStatus.SIGNED)
                .isPresent();
    }

    private Stream<String> unfinishedActivities() {
        List<String> open = IntStream.range(0, content.activities().size())
                .filter(i -> isOpen(
                        plan.execution().statusOf(content.activities().get(i).id())))
                .mapToObj(i -> "/activities/" + i)
                .collect(ImmutableList.toImmutableList());
        return content.activities().isEmpty() ? Stream.of("/activities") : open.stream();
    }

    /** Each goal that is not evaluated yet; when all are, the plan itself is still to be closed. */
    private Stream<String> unevaluated() {
        if (plan.status() == PlanStatus.COMPLETED) {
            return Stream.empty();
        }
        List<String> goals = ExecutionCommands.unevaluated(plan).stream()
                .map(Finding::pointer)
                .collect(ImmutableList.toImmutableList());
        return goals.isEmpty() ? Stream.of("") : goals.stream();
    }

    private static boolean isOpen(ActivityStatus status) {
        return status == ActivityStatus.PLANNED || status == ActivityStatus.STARTED;
    }
}
