package nl.pop4j.application;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.access.Operation;
import nl.pop4j.application.desk.Situation;
import nl.pop4j.application.desk.Surroundings;
import nl.pop4j.application.desk.Work;
import nl.pop4j.gap.Prioritisation.Decision;
import nl.pop4j.goal.Funding;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.Capacity;
import nl.pop4j.plan.content.Perspective;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.rule.CompetenceRules;
import nl.pop4j.plan.rule.DateRules;
import nl.pop4j.plan.rule.PlanRules;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;

/** What is asked of a plan that begins with what was written elsewhere. */
final class FilledStart {

    /** What cannot be typed into a plan either; all else is for its own rules to find once it is there. */
    private static final PlanRules TAKEN = new PlanRules(
            "filled/1",
            ImmutableList.of(
                    CompetenceRules.TARGET_IS_KNOWN,
                    CompetenceRules.TARGET_LIES_ON_SCALE,
                    CompetenceRules.GOAL_COMPETENCE_IS_KNOWN,
                    DateRules.DEADLINE_LIES_IN_HORIZON,
                    DateRules.ACTIVITY_LIES_IN_HORIZON));

    private FilledStart() {}

    /**
     * Makes sure that the actor may write in a plan what the content holds.
     *
     * @throws nl.pop4j.shared.error.NotFound if not
     */
    static void require(PlanContent content, PlanId id, PersonId employee, Situation situation) {
        situation.require(DevelopmentPlan.start(id, employee, content), Operation.EDIT_PLAN, written(content));
    }

    /** Why the plan cannot begin like this. */
    static Findings faults(DevelopmentPlan begun, Work work) {
        PlanContent content = begun.workingCopy();
        Optional<Finding> refusal = work.situation().refusal(begun, Operation.EDIT_PLAN, written(content));
        return refusal.map(Findings::of)
                .orElse(Findings.NONE)
                .and(decidedByOthers(content, work.situation().partyTowards(begun.employee())))
                .and(TAKEN.check(content, Surroundings.of(begun, work.situation(), work.ports())));
    }

    private static Set<FieldGroup> written(PlanContent content) {
        Set<FieldGroup> written = EnumSet.of(FieldGroup.HEAD);
        add(written, FieldGroup.PERSPECTIVE, !content.perspective().equals(Perspective.EMPTY));
        add(written, FieldGroup.TARGETS, !content.targets().targets().isEmpty());
        add(
                written,
                FieldGroup.GOALS,
                !content.goals().isEmpty()
                        || !content.needs().isEmpty()
                        || !content.priorities().decisions().isEmpty());
        add(written, FieldGroup.ACTIVITIES, !content.activities().isEmpty());
        add(written, FieldGroup.AGREEMENTS, !content.agreements().isEmpty());
        add(written, FieldGroup.CAPACITY, holdsMoneyOrTime(content));
        add(written, FieldGroup.REVIEWS, content.reviews() != null);
        return written;
    }

    private static boolean holdsMoneyOrTime(PlanContent content) {
        return !content.capacity().equals(Capacity.NONE)
                || content.activities().stream()
                        .anyMatch(activity -> !activity.funding().equals(Funding.FREE))
                || content.agreements().stream().anyMatch(agreement -> agreement.amount() != null);
    }

    private static void add(Set<FieldGroup> written, FieldGroup group, boolean isWritten) {
        if (isWritten) {
            written.add(group);
        }
    }

    /** Nobody decides for the other side, not by a form either. */
    private static Findings decidedByOthers(PlanContent content, Optional<Party> party) {
        List<Decision> decisions = content.priorities().decisions();
        return new Findings(IntStream.range(0, decisions.size())
                .filter(i -> !Optional.of(decisions.get(i).decidedBy()).equals(party))
                .mapToObj(i -> Finding.error(
                        Planning.DECIDED_BY_OTHERS,
                        "/priorities/decisions/" + i,
                        Map.of("need", decisions.get(i).need())))
                .collect(ImmutableList.toImmutableList()));
    }
}
