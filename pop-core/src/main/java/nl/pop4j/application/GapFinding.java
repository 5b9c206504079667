package nl.pop4j.application;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.access.Operation;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.application.desk.Situation;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.competence.RoleProfile;
import nl.pop4j.gap.GapAnalysis;
import nl.pop4j.gap.GapChanges;
import nl.pop4j.gap.TargetProfile;
import nl.pop4j.gap.TargetSource;
import nl.pop4j.gap.role.CompetenceScope;
import nl.pop4j.gap.role.RoleComparison;
import nl.pop4j.gap.role.RoleReach;
import nl.pop4j.gap.role.UnstatedLevels;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.port.StorePorts;
import nl.pop4j.port.Stored;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;

/**
 * Where an employee stands today against a plan's targets or a role, and which roles lie within reach. Each reading is
 * noted. Thread-safe.
 *
 * <p>Example: with level 2 now and target 4 for {@code V1}, {@code towardsTargets} has a gap of 2 there; {@code
 * rolesWithinReach} lists roles by how little is missing.
 */
public final class GapFinding {

    private final Desk desk;

    GapFinding(Desk desk) {
        this.desk = desk;
    }

    /**
     * The employee's levels today against the targets of the plan's working copy.
     *
     * @throws NotFound if there is no such plan for this actor, or the actor may not see levels
     */
    public GapAnalysis towardsTargets(TenantId tenant, Actor actor, PlanId id) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            DevelopmentPlan plan = plan(id, situation, ports);
            TargetProfile targets = plan.workingCopy().targets();
            return GapAnalysis.of(targets, levels(plan.employee(), targets.framework(), situation, ports));
        });
    }

    /**
     * How the employee's levels and gaps changed between two days: the levels that counted at the end of each, against
     * the targets of the revision that was signed by both by then, or of the working copy where none was.
     *
     * @throws NotFound if there is no such plan for this actor, or the actor may not see levels
     * @throws IllegalArgumentException if {@code to} is not after {@code from}
     */
    public GapChanges changes(TenantId tenant, Actor actor, PlanId id, LocalDate from, LocalDate to) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            DevelopmentPlan plan = plan(id, situation, ports);
            return GapChanges.between(from, asOf(plan, from, situation, ports), to, asOf(plan, to, situation, ports));
        });
    }

    /**
     * The employee's levels today against what a role asks.
     *
     * @throws NotFound if there is no such framework or role, or the actor may not see levels
     */
    public GapAnalysis towardsRole(
            TenantId tenant, Actor actor, PersonId employee, FrameworkId framework, RoleCode role) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            Map<CompetenceCode, Level> levels = levels(employee, framework, situation, ports);
            RoleProfile profile =
                    framework(framework, situation, ports).role(role).orElseThrow(() -> new NotFound("role"));
            return GapAnalysis.of(TargetProfile.from(framework, profile, TargetSource.FUTURE_ROLE, Level.ZERO), levels);
        });
    }

    /**
     * The roles that lie within reach of the employee, nearest first.
     *
     * @param budget levels that may be gained at most, over all competences together
     * @param mostUnknown competences whose level may be unknown at most
     * @throws NotFound if there is no such framework, or the actor may not see levels
     */
    public List<RoleReach> rolesWithinReach(
            TenantId tenant,
            Actor actor,
            PersonId employee,
            FrameworkId framework,
            BigDecimal budget,
            int mostUnknown) {
        return desk.ask(
                tenant,
                actor,
                (situation, ports) -> RoleReach.within(
                        RoleComparison.of(
                                framework(framework, situation, ports), CompetenceScope.all(), UnstatedLevels.LEFT_OUT),
                        levels(employee, framework, situation, ports),
                        budget,
                        mostUnknown));
    }

    private static DevelopmentPlan plan(PlanId id, Situation situation, StorePorts ports) {
        return ports.plans()
                .find(situation.tenant(), id)
                .filter(found -> situation.maySee(found, FieldGroup.TARGETS))
                .orElseThrow(() -> new NotFound("plan"));
    }

    private static GapAnalysis asOf(DevelopmentPlan plan, LocalDate day, Situation situation, StorePorts ports) {
        TargetProfile targets = contentOn(plan, day, situation).targets();
        return GapAnalysis.of(targets, levels(plan.employee(), targets.framework(), day, situation, ports));
    }

    /** What was signed by both by the end of a day, or what is written now where nothing was. */
    static PlanContent contentOn(DevelopmentPlan plan, LocalDate day, Situation situation) {
        return plan.revisions().stream()
                .filter(revision -> isSignedBy(revision, day, situation))
                .reduce((older, newer) -> newer)
                .map(Revision::content)
                .orElse(plan.workingCopy());
    }

    private static boolean isSignedBy(Revision revision, LocalDate day, Situation situation) {
        return Stream.of(Party.values())
                .allMatch(party -> revision.agreementOf(party)
                        .map(signature -> LocalDate.ofInstant(
                                signature.at(), situation.settings().zone()))
                        .filter(signed -> !signed.isAfter(day))
                        .isPresent());
    }

    private static Map<CompetenceCode, Level> levels(
            PersonId employee, FrameworkId framework, Situation situation, StorePorts ports) {
        return levels(employee, framework, situation.today(), situation, ports);
    }

    /** Access comes first: who may not see levels learns nothing about frameworks or plans either. */
    private static Map<CompetenceCode, Level> levels(
            PersonId employee, FrameworkId framework, LocalDate day, Situation situation, StorePorts ports) {
        situation.require(employee, Operation.VIEW_ASSESSMENT, "employee");
        return ports.assessments()
                .find(situation.tenant(), employee, framework)
                .map(assessment -> {
                    Desk.noteReading(
                            situation,
                            ports,
                            employee,
                            Operation.VIEW_ASSESSMENT,
                            assessment.id().value());
                    return assessment.levelsAsOf(day, situation.settings().ratings());
                })
                .orElse(ImmutableMap.of());
    }

    private static CompetenceFramework framework(FrameworkId id, Situation situation, StorePorts ports) {
        return ports.frameworks()
                .find(situation.tenant(), id)
                .map(Stored::value)
                .orElseThrow(() -> new NotFound("framework"));
    }
}
