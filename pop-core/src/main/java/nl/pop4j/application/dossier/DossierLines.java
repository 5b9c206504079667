package nl.pop4j.application.dossier;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.pop4j.assessment.CurrentLevel;
import nl.pop4j.assessment.Disagreement;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.ProficiencyLevel;
import nl.pop4j.competence.ProficiencyScale;
import nl.pop4j.dossier.ActivityLine;
import nl.pop4j.dossier.CompetenceLine;
import nl.pop4j.dossier.GoalLine;
import nl.pop4j.dossier.MeasureLine;
import nl.pop4j.dossier.SmartLine;
import nl.pop4j.dossier.SubGoalLine;
import nl.pop4j.gap.CompetenceGap;
import nl.pop4j.gap.DevelopmentNeed;
import nl.pop4j.gap.GapAnalysis;
import nl.pop4j.gap.Target;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.funding.TrainingTerms;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.GoalConsent;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.ShownTexts;
import nl.pop4j.plan.rule.GoalFacts;
import nl.pop4j.plan.rule.PlanContext;
import nl.pop4j.shared.Texts;
import nl.pop4j.smart.CriterionVerdict;
import nl.pop4j.smart.Fact;
import nl.pop4j.smart.Suggestion;

/** The lines of a dossier: words and numbers of one content, as they were shown when it was frozen. */
final class DossierLines {

    private final DevelopmentPlan plan;
    private final PlanContent content;
    private final PlanContext context;
    private final Texts texts;
    private final ShownTexts shown;
    private final Supplier<ShownTexts> today;
    private final Fact agreed;
    private final ElementNumbers numbers;

    DossierLines(
            DevelopmentPlan plan,
            PlanContent content,
            Optional<Revision> revision,
            ShownTexts shown,
            PlanContext context,
            Texts texts) {
        this.plan = plan;
        this.content = content;
        this.context = context;
        this.texts = texts;
        this.shown = shown;
        this.today = Suppliers.memoize(() -> ShownTexts.of(content, context.framework(), context.needs()));
        this.agreed = revision.map(Revision::status).map(GoalConsent::of).orElse(Fact.UNKNOWN);
        this.numbers = ElementNumbers.of(content);
    }

    public List<CompetenceLine> competences(Map<CompetenceCode, CurrentLevel> current) {
        return GapAnalysis.of(content.targets(), context.levels()).gaps().stream()
                .map(gap -> competence(
                        gap,
                        Optional.ofNullable(current.get(gap.target().competence()))
                                .map(CurrentLevel::disagreement)))
                .collect(ImmutableList.toImmutableList());
    }

    public List<GoalLine> goals() {
        return content.goals().stream().map(this::goal).collect(ImmutableList.toImmutableList());
    }

    public List<ActivityLine> activities() {
        return content.activities().stream().map(this::activity).collect(ImmutableList.toImmutableList());
    }

    /** What the arguments of findings are called in this document. */
    public ArgumentWords words() {
        return new ArgumentWords(content, shown, numbers);
    }

    private CompetenceLine competence(CompetenceGap gap, Optional<Disagreement> raters) {
        Target target = gap.target();
        CompetenceCode code = target.competence();
        Level current = gap.current();
        Optional<ProficiencyScale> scale = context.framework().scaleOf(code);
        return new CompetenceLine(
                shown.competence(code),
                current == null ? null : current.value(),
                current == null ? "" : label(scale, current),
                target.level().value(),
                shownLevel(code, target.level()).orElseGet(() -> label(scale, target.level())),
                target.source(),
                target.by(),
                target.weight(),
                scale.map(known -> known.minimum().value()).orElse(BigDecimal.ZERO),
                scale.map(known -> known.maximum().value())
                        .orElse(target.level().value()),
                behaviour(code, target.level()),
                raters.map(Disagreement::selfMinusManager).orElse(null),
                raters.map(Disagreement::spread).orElse(null));
    }

    private String label(Optional<ProficiencyScale> scale, Level level) {
        return scale.flatMap(known -> known.levelAt(level))
                .map(ProficiencyLevel::label)
                .map(label -> label.in(content.language()))
                .orElse("");
    }

    private Optional<String> shownLevel(CompetenceCode code, Level level) {
        return Optional.of(shown.level(code, level)).filter(name -> !name.equals(level.toString()));
    }

    /** As it was shown; a revision from before behaviour was kept has what the framework says now. */
    private String behaviour(CompetenceCode code, Level level) {
        String kept = shown.behaviour(code, level);
        return kept.isEmpty() ? today.get().behaviour(code, level) : kept;
    }

    private GoalLine goal(DevelopmentGoal goal) {
        return new GoalLine(
                numbers.goal(goal.id()).orElse(""),
                goal.statement(),
                goal.reason(),
                goal.origin().objective().map(shown::objective).orElse(null),
                goal.competences().stream().map(shown::competence).collect(ImmutableList.toImmutableList()),
                goal.measures().stream()
                        .map(measure -> new MeasureLine(
                                measure.kind(), measure.indicator(), measure.baseline(), measure.target()))
                        .collect(ImmutableList.toImmutableList()),
                goal.subGoals().stream()
                        .map(subGoal -> new SubGoalLine(subGoal.behaviour(), subGoal.by()))
                        .collect(ImmutableList.toImmutableList()),
                goal.deadline(),
                GoalFacts.assess(goal, content, context, agreed).verdicts().stream()
                        .map(this::smart)
                        .collect(ImmutableList.toImmutableList()),
                goal.ambitions(),
                goal.criteria());
    }

    private SmartLine smart(CriterionVerdict verdict) {
        Suggestion suggestion = verdict.suggestion();
        return new SmartLine(
                verdict.criterion(),
                verdict.verdict(),
                suggestion == null || verdict.isMet() ? "" : suggestion.text(texts, content.language()));
    }

    private ActivityLine activity(DevelopmentActivity activity) {
        return new ActivityLine(
                numbers.activity(activity.id()).orElse(""),
                numbers.goal(activity.goal()).orElse(""),
                activity.kind(),
                activity.title(),
                activity.period().start(),
                activity.period().last(),
                activity.efforts(),
                activity.funding(),
                activity.after().stream()
                        .flatMap(before -> numbers.activity(before).stream())
                        .collect(ImmutableList.toImmutableList()),
                plan.execution().statusOf(activity.id()),
                plan.execution().minutesSpentOn(activity.id()),
                activity.relevance(),
                activity.needs().stream()
                        .flatMap(need -> content.need(need).stream())
                        .map(DevelopmentNeed::text)
                        .collect(ImmutableList.toImmutableList()),
                activity.studyDays(),
                scheme(activity),
                Optional.ofNullable(activity.offer()).map(shown::offer).orElse(""));
    }

    private String scheme(DevelopmentActivity activity) {
        TrainingTerms terms = activity.funding().terms();
        if (terms == null) {
            return "";
        }
        String key = "scheme." + terms.scheme();
        return texts.has(key) ? texts.text(key, content.language(), Map.of()) : terms.scheme();
    }
}
