package nl.pop4j.application;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.pop4j.assessment.CompetenceAssessment;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * What is kept.
 *
 * @param screens each plan that there is, with what stands beside it
 * @param ratings what was seen of each employee's competences
 * @param events how many events there are
 */
record Kept(Map<PlanId, Screen> screens, Map<PersonId, CompetenceAssessment> ratings, int events) {

    /** The plan, or null if it is not there. */
    @Nullable DevelopmentPlan plan(PlanId id) {
        Screen screen = screens.get(id);
        return screen == null ? null : screen.plan();
    }

    /** All but what belongs to this plan. */
    Map<PlanId, Screen> others(PlanId id) {
        Map<PlanId, Screen> others = new LinkedHashMap<>(screens);
        others.remove(id);
        return others;
    }
}
