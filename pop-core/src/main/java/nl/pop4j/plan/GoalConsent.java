package nl.pop4j.plan;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.RevisionStatus;
import nl.pop4j.smart.Fact;

/**
 * Whether employee and employer agree to goals, as far as they said so when a plan was proposed. A goal that nobody has
 * proposed yet, or that was written anew since, is one of which nobody said anything.
 *
 * <p>Example: Ahmed asks for changes in revision 1, and Noor writes one of her two goals anew: the other one is {@code NO}
 * until he answers revision 2, and {@code YES} once he agrees to that.
 */
public final class GoalConsent {

    private GoalConsent() {}

    /** What the latest revision that holds a goal just as it is says of it, for each goal that was ever proposed. */
    public static Map<DevelopmentGoal, Fact> of(DevelopmentPlan plan) {
        Map<DevelopmentGoal, Fact> agreed = new LinkedHashMap<>();
        for (Revision revision : plan.revisions()) {
            Fact answer = of(revision.status());
            revision.content().goals().forEach(goal -> agreed.put(goal, answer));
        }
        return ImmutableMap.copyOf(agreed);
    }

    /** What the status of a revision says of each of its goals. */
    public static Fact of(RevisionStatus status) {
        return switch (status) {
            case AGREED, PARTLY_SIGNED, SIGNED, SUPERSEDED -> Fact.YES;
            case CHANGES_REQUESTED, NOT_FEASIBLE, REFUSED -> Fact.NO;
            case PROPOSED, WITHDRAWN -> Fact.UNKNOWN;
        };
    }
}
