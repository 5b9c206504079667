package nl.pop4j.plan.revision;

import java.util.List;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.EarlierGoal;
import nl.pop4j.goal.Measure;
import nl.pop4j.goal.ProgressCriterion;
import nl.pop4j.goal.SubGoal;
import nl.pop4j.goal.TemplateMark;

/** Every fact of a revision's goals, by path. */
final class CanonicalGoals {

    private final CanonicalWriter out;

    private CanonicalGoals(CanonicalWriter out) {
        this.out = out;
    }

    static void write(List<DevelopmentGoal> goals, CanonicalWriter out) {
        CanonicalGoals canonical = new CanonicalGoals(out);
        for (int i = 0; i < goals.size(); i++) {
            canonical.write(goals.get(i), i + 1);
        }
    }

    private void write(DevelopmentGoal goal, int position) {
        out.put(position, "goal", goal.id(), "position");
        out.put(goal.statement(), "goal", goal.id(), "statement");
        out.put(goal.reason(), "goal", goal.id(), "reason");
        out.put(goal.origin().objective().map(Object::toString).orElse("own wish"), "goal", goal.id(), "origin");
        goal.competences().forEach(code -> out.put("yes", "goal", goal.id(), "competence", code));
        goal.needs().forEach(need -> out.put("yes", "goal", goal.id(), "need", need));
        out.put(goal.ambitions().employee(), "goal", goal.id(), "ambition", "employee");
        out.put(goal.ambitions().organisation(), "goal", goal.id(), "ambition", "organisation");
        out.putIfThere(goal.deadline(), "goal", goal.id(), "deadline");
        writeMeasures(goal);
        writeSubGoals(goal);
        writeCriteria(goal);
        writeSources(goal);
    }

    private void writeSources(DevelopmentGoal goal) {
        EarlierGoal earlier = goal.origin().earlier();
        if (earlier != null) {
            out.put(earlier.plan(), "goal", goal.id(), "earlier", "plan");
            out.put(earlier.goal(), "goal", goal.id(), "earlier", "goal");
        }
        out.putIfThere(goal.origin().library(), "goal", goal.id(), "library");
        TemplateMark mark = goal.template();
        if (mark != null) {
            out.put(mark.template(), "goal", goal.id(), "template", "id");
            out.put(mark.version(), "goal", goal.id(), "template", "version");
            out.put(mark.fingerprint(), "goal", goal.id(), "template", "fingerprint");
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
            out.putIfThere(subGoal.by(), "goal", goal.id(), "sub-goal", position, "by");
        }
    }

    private void writeCriteria(DevelopmentGoal goal) {
        int position = 0;
        for (ProgressCriterion criterion : goal.criteria()) {
            position++;
            out.put(criterion.criterion(), "goal", goal.id(), "criterion", position, "criterion");
            out.put(criterion.with(), "goal", goal.id(), "criterion", position, "with");
            out.putIfThere(criterion.on(), "goal", goal.id(), "criterion", position, "on");
        }
    }
}
