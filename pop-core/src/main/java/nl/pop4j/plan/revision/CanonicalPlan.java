package nl.pop4j.plan.revision;

import java.util.List;
import nl.pop4j.gap.DevelopmentNeed;
import nl.pop4j.gap.Prioritisation.Decision;
import nl.pop4j.gap.Target;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.content.Capacity;
import nl.pop4j.plan.content.PlanBasis;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * Every fact of a revision, by path. A new field of the plan gets its line here, or it is not signed; a test holds the
 * two together.
 */
final class CanonicalPlan {

    /** Whoever signs, signs that it is this and nothing else: it cannot become an improvement plan afterwards. */
    private static final String PURPOSE = "personal development plan";

    private final CanonicalWriter out = new CanonicalWriter();

    private CanonicalPlan() {}

    static CanonicalText of(PlanId plan, PersonId employee, int number, PlanContent content, ShownTexts shown) {
        CanonicalPlan canonical = new CanonicalPlan();
        canonical.out.put(PURPOSE, "purpose");
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
        writeBasis(content.basis());
        writeTargets(content.targets().targets());
        writeNeeds(content.needs());
        writePriorities(content.priorities().decisions());
        CanonicalGoals.write(content.goals(), out);
        CanonicalActivities.write(content.activities(), out);
        writeAgreements(content.agreements());
        writeCapacity(content.capacity());
        out.putIfThere(content.reviews(), "reviews");
    }

    private void writeBasis(PlanBasis basis) {
        out.putIfThere(basis.employment(), "basis", "employment");
        out.putIfThere(basis.role(), "basis", "role");
        out.putIfThere(basis.predecessor(), "basis", "predecessor");
    }

    private void writeCapacity(Capacity capacity) {
        out.put(capacity.minutesPerWeek(), "capacity", "minutes-per-week");
        out.put(capacity.studyDayMinutes(), "capacity", "study-day-minutes");
        out.put(capacity.managerMinutes(), "capacity", "manager-minutes");
        out.put(capacity.coachMinutes(), "capacity", "coach-minutes");
        out.put(capacity.budget().cents(), "capacity", "budget-cents");
    }

    private void writeTargets(List<Target> targets) {
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            Object code = target.competence();
            out.put(i + 1, "target", code, target.source(), "position");
            out.put(target.level(), "target", code, target.source(), "level");
            out.put(target.weight().toPlainString(), "target", code, target.source(), "weight");
            out.putIfThere(target.by(), "target", code, target.source(), "by");
        }
    }

    private void writeNeeds(List<DevelopmentNeed> needs) {
        for (int i = 0; i < needs.size(); i++) {
            DevelopmentNeed need = needs.get(i);
            out.put(i + 1, "need", need.id(), "position");
            out.put(need.source(), "need", need.id(), "source");
            out.put(need.domain(), "need", need.id(), "domain");
            out.put(need.text(), "need", need.id(), "text");
            out.putIfThere(need.competence(), "need", need.id(), "competence");
        }
    }

    private void writePriorities(List<Decision> decisions) {
        for (int i = 0; i < decisions.size(); i++) {
            Decision decision = decisions.get(i);
            out.put(i + 1, "priority", decision.need(), "position");
            out.put(decision.urgency(), "priority", decision.need(), "urgency");
            out.put(decision.realisticNow(), "priority", decision.need(), "realistic-now");
            out.put(decision.chosen(), "priority", decision.need(), "chosen");
            out.put(decision.decidedBy(), "priority", decision.need(), "decided-by");
        }
    }

    private static @Nullable Long cents(@Nullable Money amount) {
        return amount == null ? null : amount.cents();
    }

    private void writeAgreements(List<Agreement> agreements) {
        for (int i = 0; i < agreements.size(); i++) {
            Agreement agreement = agreements.get(i);
            out.put(i + 1, "agreement", agreement.id(), "position");
            out.put(agreement.obliged(), "agreement", agreement.id(), "obliged");
            out.put(agreement.content(), "agreement", agreement.id(), "content");
            out.put(agreement.due(), "agreement", agreement.id(), "due");
            out.putIfThere(cents(agreement.amount()), "agreement", agreement.id(), "amount-cents");
            out.putIfThere(agreement.minutes(), "agreement", agreement.id(), "minutes");
        }
    }
}
