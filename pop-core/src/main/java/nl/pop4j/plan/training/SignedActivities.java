package nl.pop4j.plan.training;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.plan.DevelopmentPlan;

/** The activities that both sides signed for. */
final class SignedActivities {

    private SignedActivities() {}

    static List<DevelopmentActivity> of(DevelopmentPlan plan) {
        return plan.signed().map(signed -> signed.content().activities()).orElse(ImmutableList.of());
    }
}
