package nl.pop4j.application;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.access.Operation;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.application.desk.PlanPages;
import nl.pop4j.application.desk.Situation;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleProfile;
import nl.pop4j.organisation.Position;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.port.StorePorts;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.succession.Prospect;
import nl.pop4j.succession.SuccessionOverview;

/**
 * Who could fill which position, and when: by a permission of its own, and each look is noted. Thread-safe.
 *
 * <p>Example: {@code overview} of a position shows who could fill it now, and who within one, two or three years,
 * ranked by nothing.
 */
public final class Succeeding {

    private final Desk desk;

    Succeeding(Desk desk) {
        this.desk = desk;
    }

    /**
     * The candidates of a position by readiness, from signed plans and levels today. It decides nothing. Somebody with
     * several signed plans is in it once for each that aims at the position.
     *
     * @param position id of the position, as the organisation stated it
     * @param framework the framework that knows the position's role
     * @throws NotFound if the actor may not see it, or there is no such position, framework or role
     */
    public SuccessionOverview overview(TenantId tenant, Actor actor, String position, FrameworkId framework) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            situation.require(Operation.VIEW_SUCCESSION, "position");
            Position free = ports.needs().find(tenant).position(position).orElseThrow(() -> new NotFound("position"));
            RoleProfile role = ports.frameworks()
                    .find(tenant, framework)
                    .flatMap(stored -> stored.value().role(free.role()))
                    .orElseThrow(() -> new NotFound("role"));
            SuccessionOverview overview =
                    SuccessionOverview.of(free, role, prospects(framework, situation, ports), situation.today());
            overview.candidates()
                    .forEach(candidate -> Desk.noteReading(
                            situation, ports, candidate.employee(), Operation.VIEW_SUCCESSION, free.id()));
            return overview;
        });
    }

    private static List<Prospect> prospects(FrameworkId framework, Situation situation, StorePorts ports) {
        List<Prospect> prospects = new ArrayList<>();
        PlanPages.each(
                situation.tenant(),
                ports,
                PlanQuery.first(1).at(PlanStatus.ACTIVE),
                plan -> signed(plan.signed(), framework)
                        .ifPresent(content -> prospects.add(new Prospect(
                                plan.employee(), content, levels(plan.employee(), framework, situation, ports)))));
        return prospects;
    }

    private static Optional<PlanContent> signed(Optional<Revision> revision, FrameworkId framework) {
        return revision.map(Revision::content)
                .filter(content -> content.targets().framework().equals(framework));
    }

    private static Map<CompetenceCode, Level> levels(
            PersonId employee, FrameworkId framework, Situation situation, StorePorts ports) {
        return ports.assessments()
                .find(situation.tenant(), employee, framework)
                .map(assessment -> assessment.levelsAsOf(
                        situation.today(), situation.settings().ratings()))
                .orElse(ImmutableMap.of());
    }
}
