package nl.pop4j.application;

import java.util.List;
import java.util.function.BiFunction;
import nl.pop4j.access.Operation;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.guidance.PlanGuidance;
import nl.pop4j.plan.rule.PlanContext;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.port.PlanSummary;
import nl.pop4j.port.StorePorts;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;

/** The looking half of {@link Planning}: each answer comes from one unit of work, and each reading is noted in it. */
final class PlanReading {

    private final Desk desk;
    private final Dossiers dossiers;

    PlanReading(Desk desk, Edge edge) {
        this.desk = desk;
        this.dossiers = new Dossiers(edge.people());
    }

    DevelopmentPlan plan(TenantId tenant, Actor actor, PlanId id) {
        return desk.ask(tenant, actor, (situation, ports) -> read(id, situation, ports));
    }

    Findings check(TenantId tenant, Actor actor, PlanId id) {
        return around(
                tenant,
                actor,
                id,
                (view, ports) ->
                        view.situation().settings().rules().check(view.plan().workingCopy(), view.context()));
    }

    PlanGuidance guidance(TenantId tenant, Actor actor, PlanId id) {
        return around(tenant, actor, id, (view, ports) -> {
            PlanMethod method = view.situation()
                    .settings()
                    .method(view.plan().workingCopy().method().value())
                    .orElseThrow(() -> new NotFound("method"));
            return PlanGuidance.of(method, view.plan(), view.context());
        });
    }

    PlanDossier dossier(TenantId tenant, Actor actor, PlanId id) {
        return around(
                tenant,
                actor,
                id,
                (view, ports) -> dossiers.of(
                        view.plan(),
                        view.context(),
                        view.situation(),
                        Surroundings.current(view.plan(), view.situation(), ports),
                        ports.reviewCycles().findByPlan(tenant, id)));
    }

    List<PlanSummary> list(TenantId tenant, Actor actor, PlanQuery query) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            if (actor.person().equals(query.employee())) {
                situation.require(actor.person(), Operation.VIEW_PLAN, "plan");
            } else {
                situation.require(Operation.LIST_PLANS, "plan");
            }
            return ports.plans().list(tenant, query);
        });
    }

    private <T> T around(TenantId tenant, Actor actor, PlanId id, BiFunction<View, StorePorts, T> question) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            DevelopmentPlan plan = read(id, situation, ports);
            return question.apply(new View(plan, Surroundings.of(plan, situation, ports), situation), ports);
        });
    }

    private static DevelopmentPlan read(PlanId id, Situation situation, StorePorts ports) {
        DevelopmentPlan plan = ports.plans()
                .find(situation.tenant(), id)
                .filter(found -> situation.mayTowards(found.employee(), Operation.VIEW_PLAN))
                .orElseThrow(() -> new NotFound("plan"));
        Desk.noteReading(situation, ports, plan.employee(), Operation.VIEW_PLAN, id.value());
        return plan;
    }

    /** A plan with the facts around it, as the actor may see them. */
    private record View(DevelopmentPlan plan, PlanContext context, Situation situation) {}
}
