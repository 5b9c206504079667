package nl.pop4j.plan.lifecycle;

import java.time.Instant;
import java.util.Map;
import nl.pop4j.shared.DomainEvent;
import nl.pop4j.shared.id.PlanId;

/**
 * Something that happened to a plan.
 *
 * <p>{@link LifeCycle} shows when there is one.
 *
 * @param type what happened
 * @param plan to which plan
 * @param revision to which revision, or 0 where it concerns none
 * @param at when
 */
public record PlanEvent(Type type, PlanId plan, int revision, Instant at) implements DomainEvent {

    /** What can happen to a plan. */
    public enum Type {
        /** It was begun. */
        STARTED("plan-started"),
        /** A revision was frozen and shown. */
        PROPOSED("plan-proposed"),
        /** The other side answered: agreed, changes, not feasible, refused or withdrawn. */
        ANSWERED("plan-answered"),
        /** One side signed. */
        SIGNATURE_GIVEN("plan-signature-given"),
        /** Both sides have signed for agreement. */
        SIGNED("plan-signed"),
        /** Progress was recorded. */
        PROGRESSED("plan-progressed"),
        /** A goal was evaluated. */
        GOAL_EVALUATED("plan-goal-evaluated"),
        /** Somebody reported what came of a promise. */
        AGREEMENT_REPORTED("plan-agreement-reported"),
        /** It was presented to management. */
        PRESENTED("plan-presented"),
        /** A signed revision was put into the personnel file. */
        FILED("plan-filed"),
        /** Somebody was reminded of it. */
        REMINDED("plan-reminded"),
        /** It was carried out and evaluated. */
        COMPLETED("plan-completed"),
        /** It was stopped. */
        STOPPED("plan-stopped");

        private final String kind;

        Type(String kind) {
            this.kind = kind;
        }
    }

    @Override
    public String kind() {
        return type.kind;
    }

    @Override
    public String aggregate() {
        return plan.value();
    }

    @Override
    public Map<String, String> details() {
        return revision == 0 ? Map.of() : Map.of("revision", Integer.toString(revision));
    }
}
