package nl.pop4j.plan.guidance;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pop4j.form.Question;
import nl.pop4j.form.Questionnaire;
import nl.pop4j.gap.DevelopmentNeed;
import nl.pop4j.gap.Target;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.method.MethodStep;
import nl.pop4j.method.PlanMethod;
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
import nl.pop4j.profile.ProfileQuestions;
import nl.pop4j.shared.finding.Finding;

/** What each section still lacks in one plan. */
final class Sections {

    private final DevelopmentPlan plan;
    private final PlanContent content;
    private final PlanMethod method;
    private final PlanContext context;

    Sections(PlanMethod method, DevelopmentPlan plan, PlanContext context) {
        this.method = method;
        this.plan = plan;
        this.content = plan.workingCopy();
        this.context = context;
    }

    List<Missing> missing(MethodStep step) {
        return step.sections().stream()
                .flatMap(section -> places(section, step).map(pointer -> new Missing(section, pointer)))
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<String> places(PlanSection section, MethodStep step) {
        return switch (section) {
            case ORGANISATION_NEEDS -> unless(context.needs().isCommitted(), "");
            case QUESTIONS -> unless(step.questionnaires().stream().allMatch(this::isAnswered), "");
            case INSIGHTS -> unless(context.profile().insights() > 0, "");
            case NEEDS -> undecidedNeeds();
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

    /** Each question that must be answered and says something in a profile; any one where none must. */
    private boolean isAnswered(String questionnaire) {
        List<Question> asked = method.questionnaire(questionnaire).map(Questionnaire::questions).stream()
                .flatMap(List::stream)
                .filter(question -> method.profileQuestions().ask(question.id()))
                .collect(ImmutableList.toImmutableList());
        Predicate<Question> isAnswered = question ->
                context.profile().answers().contains(ProfileQuestions.entryId(questionnaire, question.id()));
        return asked.stream().anyMatch(isAnswered)
                && asked.stream().filter(Question::required).allMatch(isAnswered);
    }

    /** Each need that nobody decided on; when all are decided on, that one is chosen. */
    private Stream<String> undecidedNeeds() {
        List<DevelopmentNeed> needs = content.needs();
        if (needs.isEmpty()) {
            return Stream.of("/needs");
        }
        List<String> undecided = IntStream.range(0, needs.size())
                .filter(i -> content.priorities().of(needs.get(i).id()).isEmpty())
                .mapToObj(i -> "/needs/" + i)
                .collect(ImmutableList.toImmutableList());
        return undecided.isEmpty()
                ? unless(!content.priorities().chosen().isEmpty(), "/priorities")
                : undecided.stream();
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
