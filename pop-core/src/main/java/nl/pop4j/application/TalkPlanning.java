package nl.pop4j.application;

import nl.pop4j.access.Operation;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.conversation.planning.PlanningRound;
import nl.pop4j.conversation.planning.PlanningRules;
import nl.pop4j.conversation.planning.TalkPlan;
import nl.pop4j.port.ConversationPlanner;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.TenantId;

/**
 * Finding times for the talks of a department. Thread-safe.
 *
 * <p>Example: {@code propose} of a round with two talks gives a time for each at which both people are free, or a
 * finding for the one that fits nowhere.
 */
public final class TalkPlanning {

    private final Desk desk;
    private final ConversationPlanner planner;

    TalkPlanning(Desk desk, ConversationPlanner planner) {
        this.desk = desk;
        this.planner = planner;
    }

    /**
     * Times for the talks of a round; nothing is stored. {@link Conversing#plan} makes an appointment of each.
     *
     * @return the plan, or what is wrong with it: a host's planner broke a rule
     * @throws nl.pop4j.shared.error.NotFound if the actor may not plan talks with one of the employees
     */
    public Outcome<TalkPlan> propose(TenantId tenant, Actor actor, PlanningRound round) {
        desk.ask(tenant, actor, (situation, ports) -> {
            round.requests()
                    .forEach(request ->
                            situation.require(request.employee(), Operation.PLAN_CONVERSATION, "conversation"));
            return round;
        });
        TalkPlan plan = planner.plan(round);
        Findings faults = PlanningRules.check(round, plan);
        return faults.hasErrors() ? Outcome.refused(faults) : Outcome.done(plan);
    }
}
