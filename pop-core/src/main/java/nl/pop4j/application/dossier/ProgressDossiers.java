package nl.pop4j.application.dossier;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.application.desk.Situation;
import nl.pop4j.assessment.CompetenceAssessment;
import nl.pop4j.assessment.Evidence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.ProficiencyScale;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.dossier.progress.EvidenceLine;
import nl.pop4j.dossier.progress.GoalOutcome;
import nl.pop4j.dossier.progress.LevelSeen;
import nl.pop4j.dossier.progress.ProgressDossier;
import nl.pop4j.dossier.progress.ProgressLine;
import nl.pop4j.dossier.progress.PromiseOutcome;
import nl.pop4j.dossier.progress.ReviewOutcome;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.execution.Evaluation;
import nl.pop4j.plan.execution.LearningResult;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.ShownTexts;
import nl.pop4j.plan.rule.PlanContext;
import nl.pop4j.review.ReviewCycle;
import nl.pop4j.review.ReviewReport;
import nl.pop4j.review.progress.PlanProgress;
import nl.pop4j.review.progress.ProgressSeries;
import nl.pop4j.shared.id.GoalId;

/** Puts what came of a plan beside the plan, part by part as its reader may see them. */
public final class ProgressDossiers {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final DevelopmentPlan plan;
    private final PlanContext context;
    private final PlanContent content;
    private final ShownTexts shown;

    public ProgressDossiers(DevelopmentPlan plan, PlanContext context) {
        Optional<Revision> revision = plan.signed().or(plan::latest);
        this.plan = plan;
        this.context = context;
        this.content = revision.map(Revision::content).orElse(plan.workingCopy());
        this.shown = Dossiers.shown(revision, content, context);
    }

    /**
     * The dossier.
     *
     * @param dossier the plan as the reader may see it
     * @param visible which fields the reader may see
     * @param assessment the employee's ratings, empty if the reader may not see them
     */
    public ProgressDossier of(
            PlanDossier dossier,
            Set<FieldGroup> visible,
            Optional<ReviewCycle> reviews,
            Optional<CompetenceAssessment> assessment,
            Situation situation) {
        boolean seesGoals = visible.contains(FieldGroup.GOALS);
        return new ProgressDossier(
                dossier,
                seesGoals && visible.contains(FieldGroup.EVALUATION) ? outcomes() : ImmutableList.of(),
                visible.contains(FieldGroup.AGREEMENTS)
                        ? promises(visible.contains(FieldGroup.CAPACITY))
                        : ImmutableList.of(),
                visible.contains(FieldGroup.REVIEWS)
                        ? reviews.map(ProgressDossiers::held).orElse(ImmutableList.of())
                        : ImmutableList.of(),
                seesGoals && visible.contains(FieldGroup.PROGRESS) ? goals() : ImmutableList.of(),
                assessment
                        .map(ratings -> PlanProgress.ofLevels(
                                ratings, situation.settings().ratings()))
                        .map(this::levels)
                        .orElse(ImmutableList.of()),
                seesGoals ? evidence(visible) : ImmutableList.of());
    }

    private List<EvidenceLine> evidence(Set<FieldGroup> visible) {
        return IntStream.range(0, content.goals().size())
                .boxed()
                .flatMap(i -> evidence(content.goals().get(i).id(), visible)
                        .distinct()
                        .map(one -> new EvidenceLine(
                                number(i), one.kind(), one.description(), one.on(), one.expires(), one.issuer())))
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<Evidence> evidence(GoalId goal, Set<FieldGroup> visible) {
        Stream<Evidence> evaluated = visible.contains(FieldGroup.EVALUATION)
                ? plan.execution().evaluationOf(goal).stream().flatMap(evaluation -> evaluation.evidence().stream())
                : Stream.empty();
        Stream<Evidence> learnt = visible.contains(FieldGroup.PROGRESS)
                ? content.activities().stream()
                        .filter(activity -> activity.goal().equals(goal))
                        .flatMap(activity -> plan.execution().learningOn(activity.id()).stream())
                        .map(LearningResult::evidence)
                : Stream.empty();
        return Stream.concat(evaluated, learnt);
    }

    private List<GoalOutcome> outcomes() {
        return IntStream.range(0, content.goals().size())
                .boxed()
                .flatMap(i -> plan
                        .execution()
                        .evaluationOf(content.goals().get(i).id())
                        .stream()
                        .map(evaluation -> outcome(number(i), content.goals().get(i), evaluation)))
                .collect(ImmutableList.toImmutableList());
    }

    private GoalOutcome outcome(String number, DevelopmentGoal goal, Evaluation evaluation) {
        return new GoalOutcome(
                number,
                goal.statement(),
                evaluation.result(),
                evaluation.goesOn(),
                evaluation.lessons(),
                evaluation.levels().stream()
                        .map(seen -> new LevelSeen(
                                shown.competence(seen.competence()),
                                seen.level().value()))
                        .collect(ImmutableList.toImmutableList()),
                evaluation.on());
    }

    private List<PromiseOutcome> promises(boolean withAmount) {
        return content.agreements().stream()
                .map(one -> new PromiseOutcome(
                        one.obliged(),
                        one.content(),
                        one.due(),
                        plan.execution().stateOf(one),
                        withAmount ? one.amount() : null,
                        one.minutes()))
                .collect(ImmutableList.toImmutableList());
    }

    private static List<ReviewOutcome> held(ReviewCycle cycle) {
        return cycle.reviews().stream()
                .flatMap(review -> Stream.ofNullable(review.heldOn()).map(day -> {
                    ReviewReport report = review.report();
                    return report == null
                            ? new ReviewOutcome(day, "", "")
                            : new ReviewOutcome(day, report.heard(), report.agreed());
                }))
                .collect(ImmutableList.toImmutableList());
    }

    private List<ProgressLine> goals() {
        List<String> ids =
                content.goals().stream().map(goal -> goal.id().value()).toList();
        return PlanProgress.ofGoals(content, plan.execution()).stream()
                .map(series ->
                        new ProgressLine(number(ids.indexOf(series.id())), BigDecimal.ZERO, ALL, series.points()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Only competences that the plan is about, on their own scale. */
    private List<ProgressLine> levels(List<ProgressSeries> series) {
        CompetenceFramework framework = context.framework();
        return series.stream()
                .filter(one -> content.targets().targets().stream()
                        .anyMatch(target -> target.competence().value().equals(one.id())))
                .flatMap(one ->
                        framework.scaleOf(CompetenceCode.of(one.id())).stream().map(scale -> level(one, scale)))
                .collect(ImmutableList.toImmutableList());
    }

    private ProgressLine level(ProgressSeries series, ProficiencyScale scale) {
        return new ProgressLine(
                shown.competence(CompetenceCode.of(series.id())),
                scale.minimum().value(),
                scale.maximum().value(),
                series.points());
    }

    private static String number(int goal) {
        return "D" + (goal + 1);
    }
}
