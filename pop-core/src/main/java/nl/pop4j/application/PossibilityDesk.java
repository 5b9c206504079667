package nl.pop4j.application;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.access.Operation;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.application.desk.PlanPages;
import nl.pop4j.application.desk.TeamPlaces;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.plan.demand.DemandCount;
import nl.pop4j.plan.demand.DemandReport;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.port.StorePorts;
import nl.pop4j.port.Stored;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.TenantId;

/**
 * What all plans ask of what the organisation can offer, for who answers for it. Thread-safe.
 *
 * <p>Example: where three plans name a training of two places, {@code demand} of that year has
 * {@code shortages()} with {@code POSSIBILITY-1} at {@code /possibilities/offers/0/places}.
 */
public final class PossibilityDesk {

    private final Desk desk;

    PossibilityDesk(Desk desk) {
        this.desk = desk;
    }

    /**
     * How much is asked of each training offer, of coaches, of team budgets and of positions, in signed plans and in
     * proposals, and where that is more than there is. {@link DemandCount} says what counts. A person is in the team that
     * today's manager leads. Nobody is named, and nothing is hidden in small groups: it is shown to those only who state
     * what the organisation can offer.
     *
     * <p>Goes through all plans a page at a time, each page in two steps where the store can, so that it holds a page and
     * the sums.
     *
     * @param period in which days; of supplies with days of their own, those that share a day with it
     * @throws nl.pop4j.shared.error.NotFound if the actor may not state what the organisation needs and can offer
     */
    public DemandReport demand(TenantId tenant, Actor actor, DateRange period) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            situation.require(Operation.STATE_NEEDS, "needs");
            OrganisationNeeds needs = ports.needs().find(tenant);
            TeamPlaces teams = new TeamPlaces(needs, situation);
            DemandCount count = new DemandCount(needs, period, new Frameworks(tenant, ports)::find);
            PlanPages.each(
                    tenant,
                    ports,
                    PlanQuery.first(1),
                    plan -> count.add(plan, teams.of(plan.employee(), situation.today())));
            return count.report();
        });
    }

    /** Reads each framework once. */
    private record Frameworks(TenantId tenant, StorePorts ports, Map<FrameworkId, Optional<CompetenceFramework>> read) {

        Frameworks(TenantId tenant, StorePorts ports) {
            this(tenant, ports, new HashMap<>());
        }

        Optional<CompetenceFramework> find(FrameworkId id) {
            return read.computeIfAbsent(
                    id, wanted -> ports.frameworks().find(tenant, wanted).map(Stored::value));
        }
    }
}
