package nl.pop4j.application;

import java.util.ArrayList;
import java.util.List;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.content.AgreeCapacity;
import nl.pop4j.application.command.content.AgreeReviews;
import nl.pop4j.application.command.content.DecideNeed;
import nl.pop4j.application.command.content.DescribePerspective;
import nl.pop4j.application.command.content.PutActivity;
import nl.pop4j.application.command.content.PutAgreement;
import nl.pop4j.application.command.content.PutGoal;
import nl.pop4j.application.command.content.PutNeed;
import nl.pop4j.application.command.content.SetTarget;
import nl.pop4j.application.command.part.CriterionInput;
import nl.pop4j.application.command.part.EffortInput;
import nl.pop4j.application.command.part.MeasureInput;
import nl.pop4j.application.command.part.StudyDayInput;
import nl.pop4j.application.command.part.SubGoalInput;
import nl.pop4j.application.command.part.TermsInput;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.gap.DevelopmentNeed;
import nl.pop4j.gap.Prioritisation;
import nl.pop4j.gap.Target;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.funding.TrainingTerms;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.ObjectiveId;
import org.jspecify.annotations.Nullable;

/** What somebody types in to make a plan say something. */
final class Forms {

    private static final String PLAN = Office.PLAN;

    private Forms() {}

    /** A filled-in form that still needs the command's id and the version on the screen. */
    @FunctionalInterface
    interface Form {

        Command at(String id, long version);
    }

    static List<Form> of(PlanContent content) {
        List<Form> forms = new ArrayList<>();
        forms.add((id, version) -> new DescribePerspective(
                id,
                PLAN,
                version,
                content.perspective().career(),
                content.perspective().realisation(),
                content.perspective().notPromised()));
        forms.add((id, version) -> new AgreeCapacity(
                id,
                PLAN,
                version,
                content.capacity().minutesPerWeek(),
                content.capacity().studyDayMinutes(),
                content.capacity().managerMinutes(),
                content.capacity().coachMinutes(),
                content.capacity().budget().cents()));
        if (content.reviews() != null) {
            forms.add((id, version) ->
                    new AgreeReviews(id, PLAN, version, content.reviews().toString()));
        }
        content.targets().targets().forEach(target -> forms.add(target(target)));
        content.needs().forEach(need -> forms.add(need(need)));
        content.priorities().decisions().forEach(decision -> forms.add(decision(decision)));
        content.goals().forEach(goal -> forms.add(goal(goal)));
        content.activities().forEach(activity -> forms.add(activity(activity)));
        content.agreements().forEach(agreement -> forms.add(agreement(agreement)));
        return forms;
    }

    private static Form target(Target target) {
        return (id, version) -> new SetTarget(
                id,
                PLAN,
                version,
                target.competence().value(),
                target.level().value(),
                target.weight(),
                target.source().name(),
                target.by());
    }

    private static Form need(DevelopmentNeed need) {
        return (id, version) -> new PutNeed(
                id,
                PLAN,
                version,
                need.id(),
                need.source().name(),
                need.competence() == null ? null : need.competence().value(),
                need.domain(),
                need.text());
    }

    private static Form decision(Prioritisation.Decision decision) {
        return (id, version) -> new DecideNeed(
                id,
                PLAN,
                version,
                decision.need(),
                decision.urgency().name(),
                decision.realisticNow(),
                decision.chosen());
    }

    private static Form goal(DevelopmentGoal goal) {
        return (id, version) -> new PutGoal(
                id,
                PLAN,
                version,
                goal.id().value(),
                goal.statement(),
                goal.reason(),
                goal.origin().objective().map(ObjectiveId::value).orElse(null),
                goal.competences().stream().map(CompetenceCode::value).toList(),
                measures(goal),
                goal.subGoals().stream()
                        .map(one -> new SubGoalInput(one.behaviour(), one.by()))
                        .toList(),
                goal.criteria().stream()
                        .map(one -> new CriterionInput(one.criterion(), one.with(), one.on()))
                        .toList(),
                List.copyOf(goal.needs()),
                goal.ambitions().employee(),
                goal.ambitions().organisation(),
                goal.deadline());
    }

    private static Form activity(DevelopmentActivity activity) {
        return (id, version) -> new PutActivity(
                id,
                PLAN,
                version,
                activity.id().value(),
                activity.goal().value(),
                activity.kind().name(),
                activity.title(),
                activity.period().start(),
                activity.period().last(),
                activity.efforts().stream()
                        .map(one -> new EffortInput(one.who().name(), one.minutes(), one.task()))
                        .toList(),
                activity.funding().cost().cents(),
                activity.funding().payer().name(),
                activity.funding().reason(),
                activity.after().stream().map(ActivityId::value).toList(),
                List.copyOf(activity.needs()),
                activity.relevance().employee(),
                activity.relevance().organisation(),
                activity.studyDays().stream()
                        .map(one -> new StudyDayInput(one.on(), one.minutes()))
                        .toList(),
                terms(activity),
                activity.offer());
    }

    private static @Nullable TermsInput terms(DevelopmentActivity activity) {
        TrainingTerms terms = activity.funding().terms();
        return terms == null ? null : new TermsInput(terms.scheme(), terms.inWorkingTime(), terms.repaymentClause());
    }

    private static Form agreement(Agreement agreement) {
        Money amount = agreement.amount();
        Integer minutes = agreement.minutes();
        return (id, version) -> new PutAgreement(
                id,
                PLAN,
                version,
                agreement.id(),
                agreement.obliged().name(),
                agreement.content(),
                agreement.due(),
                amount == null ? 0 : amount.cents(),
                minutes == null ? 0 : minutes);
    }

    /** How one can tell that a goal is reached, as it is typed in. */
    static List<MeasureInput> measures(DevelopmentGoal goal) {
        return goal.measures().stream()
                .map(one -> new MeasureInput(one.kind().name(), one.indicator(), one.baseline(), one.target()))
                .toList();
    }
}
