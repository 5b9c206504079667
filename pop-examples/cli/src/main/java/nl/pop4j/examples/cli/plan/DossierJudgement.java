package nl.pop4j.examples.cli.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.holiday.Holidays;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.ProficiencyScale;
import nl.pop4j.dossier.ActivityLine;
import nl.pop4j.dossier.AgreementLine;
import nl.pop4j.dossier.CompetenceLine;
import nl.pop4j.dossier.GoalLine;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.gap.Target;
import nl.pop4j.gap.TargetProfile;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.Funding;
import nl.pop4j.goal.GoalOrigin;
import nl.pop4j.goal.Measure;
import nl.pop4j.goal.SubGoal;
import nl.pop4j.organisation.Objective;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.rule.PlanContext;
import nl.pop4j.plan.rule.PlanRule;
import nl.pop4j.plan.rule.PlanRules;
import nl.pop4j.plan.rule.RelevanceRules;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.ObjectiveId;

/**
 * A dossier turned back into what rules look at. It carries its own words, scales and levels, so that every rule can be
 * held: its competences are its framework, its objectives the organisation's.
 */
final class DossierJudgement {

    private static final FrameworkId FRAMEWORK = FrameworkId.of("dossier");
    private static final String NO_GOAL = "-";

    private final PlanDossier dossier;
    private final DateRange horizon;
    private final Map<String, CompetenceCode> codes = new LinkedHashMap<>();
    private final Map<String, ObjectiveId> objectives = new LinkedHashMap<>();

    private DossierJudgement(PlanDossier dossier) {
        this.dossier = dossier;
        this.horizon = DateRange.ofClosed(dossier.head().first(), dossier.head().last());
        dossier.competences().forEach(line -> codes.putIfAbsent(line.name(), nextCode()));
        dossier.goals().forEach(goal -> {
            goal.competences().forEach(name -> codes.putIfAbsent(name, nextCode()));
            String title = goal.objective();
            if (title != null) {
                objectives.putIfAbsent(title, ObjectiveId.of("O" + (objectives.size() + 1)));
            }
        });
    }

    /** The judgement of a dossier on a day. */
    static Judgement of(PlanDossier dossier, LocalDate today) {
        DossierJudgement parts = new DossierJudgement(dossier);
        return new Judgement(parts.content(), parts.context(today), ruled(), List.of());
    }

    /** An older dossier shows no needs and no links to them, so nothing can be said about those. */
    private static PlanRules ruled() {
        return PlanRules.standard()
                .without(RelevanceRules.ALL.stream().map(PlanRule::code).toArray(RuleCode[]::new));
    }

    private CompetenceCode nextCode() {
        return CompetenceCode.of("C" + (codes.size() + 1));
    }

    private CompetenceCode code(String name) {
        return codes.getOrDefault(name, CompetenceCode.of("C0"));
    }

    private PlanContent content() {
        PlanContent content = PlanContent.blank(dossier.head().language(), horizon, FRAMEWORK)
                .with(dossier.perspective())
                .with(targets())
                .with(dossier.capacity());
        for (GoalLine line : dossier.goals()) {
            content = content.with(goal(line));
        }
        for (ActivityLine line : dossier.activities()) {
            content = content.with(activity(line));
        }
        for (AgreementLine line : dossier.agreements()) {
            String id = "" + (content.agreements().size() + 1);
            content = content.with(
                    new Agreement(id, line.obliged(), line.content(), line.due(), line.amount(), line.minutes()));
        }
        return content;
    }

    private TargetProfile targets() {
        TargetProfile profile = TargetProfile.none(FRAMEWORK);
        for (CompetenceLine line : dossier.competences()) {
            profile = profile.with(
                    new Target(code(line.name()), new Level(line.target()), line.weight(), line.source(), line.by()));
        }
        return profile;
    }

    private DevelopmentGoal goal(GoalLine line) {
        String title = line.objective();
        Set<CompetenceCode> developed = new LinkedHashSet<>();
        line.competences().forEach(name -> developed.add(code(name)));
        return DevelopmentGoal.builder(
                        GoalId.of(line.number()),
                        line.statement(),
                        title == null ? GoalOrigin.ownWish() : new GoalOrigin(objectives.get(title), null))
                .reason(line.reason())
                .competences(developed)
                .measures(line.measures().stream()
                        .map(measure ->
                                new Measure(measure.kind(), measure.indicator(), measure.baseline(), measure.target()))
                        .toList())
                .subGoals(line.subGoals().stream()
                        .map(step -> new SubGoal(step.behaviour(), step.by()))
                        .toList())
                .deadline(line.deadline())
                .build();
    }

    private static DevelopmentActivity activity(ActivityLine line) {
        return DevelopmentActivity.builder(
                        ActivityId.of(line.number()),
                        GoalId.of(line.goal().isEmpty() ? NO_GOAL : line.goal()),
                        line.kind(),
                        line.title())
                .period(DateRange.ofClosed(line.first(), line.last()))
                .efforts(line.efforts())
                .funding(Objects.requireNonNullElse(line.funding(), Funding.FREE))
                .after(line.after().stream().map(ActivityId::of).collect(Collectors.toSet()))
                .studyDays(line.studyDays())
                .build();
    }

    private PlanContext context(LocalDate today) {
        Map<CompetenceCode, Level> levels = new LinkedHashMap<>();
        for (CompetenceLine line : dossier.competences()) {
            if (line.current() != null) {
                levels.put(code(line.name()), new Level(line.current()));
            }
        }
        List<Objective> stated = objectives.entrySet().stream()
                .map(entry -> new Objective(entry.getValue(), words(entry.getKey()), horizon))
                .toList();
        return new PlanContext(
                today,
                framework(),
                new OrganisationNeeds(stated, List.of(), Version.NONE),
                levels,
                WorkingDays.of(Holidays.netherlands()),
                Judgement.schemes());
    }

    private CompetenceFramework framework() {
        CompetenceFramework.Builder builder = CompetenceFramework.builder(FRAMEWORK, words(FRAMEWORK.value()));
        Map<String, CompetenceLine> lines = new LinkedHashMap<>();
        dossier.competences().forEach(line -> lines.putIfAbsent(line.name(), line));
        codes.forEach((name, code) -> {
            CompetenceLine line = lines.get(name);
            boolean isRated = line != null && line.scaleMinimum().compareTo(line.scaleMaximum()) < 0;
            if (line != null && isRated) {
                builder.scale(new ProficiencyScale(
                        code.value(),
                        words(name),
                        ProficiencyScale.Kind.NUMERIC,
                        new Level(line.scaleMinimum()),
                        new Level(line.scaleMaximum()),
                        List.of()));
            }
            builder.competence(Competence.of(code, words(name), null, isRated ? code.value() : null));
        });
        return builder.build();
    }

    private LocalizedText words(String text) {
        return LocalizedText.of(dossier.head().language(), text);
    }
}
