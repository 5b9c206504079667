package nl.pop4j.plan.revision;

import java.util.List;
import nl.pop4j.gap.Target;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.Effort;
import nl.pop4j.goal.Measure;
import nl.pop4j.goal.SubGoal;
import nl.pop4j.goal.funding.TrainingTerms;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;

/**
 * Every fact of a revision, by path. A new field of the plan gets its line here, or it is not signed; a test holds the
 * two together.
 */
final class CanonicalPlan {

    private final CanonicalWriter out = new CanonicalWriter();

    private CanonicalPlan() {}

    static CanonicalText of(PlanId plan, PersonId employee, int number, PlanContent content, ShownTexts shown) {
        CanonicalPlan canonical = new CanonicalPlan();
        canonical.out.put(plan.value(), "plan");
        canonical.out.put(employee.value(), "employee");
        canonical.out.put(number, "revision");
        canonical.write(content);
        shown.byCode().forEach((code, text) -> canonical.out.put(text, "shown", code));
        return canonical.out.toText();
    }

    private void write(PlanContent content) {
        out.put(content.method(), "method");
        out.put(content.language().toLanguageTag(), "language");
        out.put(content.horizon().start(), "horizon", "first");
        out.put(content.horizon().last(), "horizon", "last");
        out.put(content.perspective().career(), "perspective", "career");
        out.put(content.perspective().realisation(), "perspective", "realisation");
        out.put(content.perspective().notPromised(), "perspective", "not-promised");
        out.put(content.targets().framework(), "framework");
        writeTargets(content.targets().targets());
        writeGoals(content.goals());
        writeActivities(content.activities());
        writeAgreements(content.agreements());
        out.put(content.capacity().minutesPerWeek(), "capacity", "minutes-per-week");
        out.put(content.capacity().budget().cents(), "capacity", "budget-cents");
        if (content.reviews() != null) {
            out.put(content.reviews(), "reviews");
        }
    }

    private void writeTargets(List<Target> targets) {
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            Object code = target.competence();
            out.put(i + 1, "target", code, target.source(), "position");
            out.put(target.level(), "target", code, target.source(), "level");
            out.put(target.weight().toPlainString(), "target", code, target.source(), "weight");
            if (target.by() != null) {
                out.put(target.by(), "target", code, target.source(), "by");
            }
        }
    }

    private void writeGoals(List<DevelopmentGoal> goals) {
        for (int i = 0; i < goals.size(); i++) {
            DevelopmentGoal goal = goals.get(i);
            out.put(i + 1, "goal", goal.id(), "position");
            out.put(goal.statement(), "goal", goal.id(), "statement");
            out.put(goal.reason(), "goal", goal.id(), "reason");
            out.put(goal.origin().objective().map(Object::toString).orElse("own wish"), "goal", goal.id(), "origin");
            goal.competences().forEach(code -> out.put("yes", "goal", goal.id(), "competence", code));
            writeMeasures(goal);
            writeSubGoals(goal);
            if (goal.deadline() != null) {
                out.put(goal.deadline(), "goal", goal.id(), "deadline");
            }
        }
    }

    private void writeMeasures(DevelopmentGoal goal) {
        int position = 0;
        for (Measure measure : goal.measures()) {
            position++;
            out.put(measure.kind(), "goal", goal.id(), "measure", position, "kind");
            out.put(measure.indicator(), "goal", goal.id(), "measure", position, "indicator");
            if (measure.baseline() != null) {
                out.put(measure.baseline().toPlainString(), "goal", goal.id(), "measure", position, "baseline");
            }
            if (measure.target() != null) {
                out.put(measure.target().toPlainString(), "goal", goal.id(), "measure", position, "target");
            }
        }
    }

    private void writeSubGoals(DevelopmentGoal goal) {
        int position = 0;
        for (SubGoal subGoal : goal.subGoals()) {
            position++;
            out.put(subGoal.behaviour(), "goal", goal.id(), "sub-goal", position, "behaviour");
            if (subGoal.by() != null) {
                out.put(subGoal.by(), "goal", goal.id(), "sub-goal", position, "by");
            }
        }
    }

    private void writeActivities(List<DevelopmentActivity> activities) {
        for (int i = 0; i < activities.size(); i++) {
            DevelopmentActivity activity = activities.get(i);
            Object id = activity.id();
            out.put(i + 1, "activity", id, "position");
            out.put(activity.goal(), "activity", id, "goal");
            out.put(activity.kind(), "activity", id, "kind");
            out.put(activity.title(), "activity", id, "title");
            out.put(activity.period().start(), "activity", id, "first");
            out.put(activity.period().last(), "activity", id, "last");
            for (Effort effort : activity.efforts()) {
                out.put(effort.minutes(), "activity", id, "minutes", effort.who());
            }
            out.put(activity.funding().cost().cents(), "activity", id, "cost-cents");
            out.put(activity.funding().payer(), "activity", id, "payer");
            out.put(activity.funding().reason(), "activity", id, "funding-reason");
            TrainingTerms terms = activity.funding().terms();
            if (terms != null) {
                out.put(terms.scheme(), "activity", id, "scheme");
                out.put(terms.inWorkingTime() ? "yes" : "no", "activity", id, "working-time");
                out.put(terms.repaymentClause() ? "yes" : "no", "activity", id, "repayment-clause");
            }
            activity.after().forEach(before -> out.put("yes", "activity", id, "after", before));
        }
    }

    private void writeAgreements(List<Agreement> agreements) {
        for (int i = 0; i < agreements.size(); i++) {
            Agreement agreement = agreements.get(i);
            out.put(i + 1, "agreement", agreement.id(), "position");
            out.put(agreement.obliged(), "agreement", agreement.id(), "obliged");
            out.put(agreement.content(), "agreement", agreement.id(), "content");
            out.put(agreement.due(), "agreement", agreement.id(), "due");
        }
    }
}
