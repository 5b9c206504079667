package nl.pop4j.application;

import java.util.List;
import java.util.Optional;
import nl.pop4j.access.Operation;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.application.desk.TenantMethods;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.method.MethodCode;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.organisation.Commitment;
import nl.pop4j.organisation.NeedsCheck;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.plan.template.PlanTemplate;
import nl.pop4j.port.Stored;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.TenantId;

/**
 * Keeping what plans are made from: frameworks, methods, templates and the organisation's needs. Each is stored as a whole;
 * storing the same again under the version that was read is harmless. Thread-safe.
 *
 * <p>Example: {@code storeFramework(tenant, adviser, framework, Version.NONE)} gives version 1; whoever stores over
 * {@code Version.NONE} again is told that it is stale.
 */
public final class Maintaining {

    private final Desk desk;

    Maintaining(Desk desk) {
        this.desk = desk;
    }

    /**
     * Stores a framework, in the place of an earlier edition if there is one.
     *
     * @param expected the version that was read, {@link Version#NONE} if there was none
     * @return its version now
     * @throws NotFound if the actor may not
     * @throws nl.pop4j.shared.error.StaleVersion if it was written since
     */
    public Version storeFramework(TenantId tenant, Actor actor, CompetenceFramework framework, Version expected) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            situation.require(Operation.MAINTAIN_FRAMEWORKS, "framework");
            return ports.frameworks().save(tenant, framework, expected);
        });
    }

    /** A framework with its version, or empty. It holds nothing personal: everybody in the tenant may read it. */
    public Optional<Stored<CompetenceFramework>> framework(TenantId tenant, Actor actor, FrameworkId framework) {
        return desk.ask(tenant, actor, (situation, ports) -> ports.frameworks().find(tenant, framework));
    }

    /** The ids of the tenant's frameworks, ascending. */
    public List<FrameworkId> frameworks(TenantId tenant, Actor actor) {
        return desk.ask(tenant, actor, (situation, ports) -> ports.frameworks().list(tenant));
    }

    /**
     * Stores a way of working of the tenant's own, in the place of an earlier version if there is one. It goes before
     * what comes with the library or the settings under the same code.
     *
     * @param expected the stored version that was read, {@link Version#NONE} if there was none
     * @return its stored version now
     * @throws NotFound if the actor may not
     * @throws nl.pop4j.shared.error.StaleVersion if it was written since
     */
    public Version storeMethod(TenantId tenant, Actor actor, PlanMethod method, Version expected) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            situation.require(Operation.MAINTAIN_METHODS, "method");
            return ports.methods().save(tenant, method, expected);
        });
    }

    /** A stored method with its stored version, or empty. Everybody in the tenant may read it. */
    public Optional<Stored<PlanMethod>> method(TenantId tenant, Actor actor, MethodCode method) {
        return desk.ask(tenant, actor, (situation, ports) -> ports.methods().find(tenant, method));
    }

    /** The ways of working that a plan can begin with: those of the settings and those stored, by code. */
    public List<MethodCode> methods(TenantId tenant, Actor actor) {
        return desk.ask(tenant, actor, (situation, ports) -> new TenantMethods(situation, ports).codes());
    }

    /**
     * Stores a template, in the place of an earlier version if there is one. Plans that it was given to follow with
     * {@link Cohorts#give}.
     *
     * @param expected the stored version that was read, {@link Version#NONE} if there was none
     * @return its stored version now
     * @throws NotFound if the actor may not
     * @throws nl.pop4j.shared.error.StaleVersion if it was written since
     */
    public Version storeTemplate(TenantId tenant, Actor actor, PlanTemplate template, Version expected) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            situation.require(Operation.MAINTAIN_METHODS, "template");
            return ports.templates().save(tenant, template, expected);
        });
    }

    /** A template with its stored version, or empty. It is about nobody: everybody in the tenant may read it. */
    public Optional<Stored<PlanTemplate>> template(TenantId tenant, Actor actor, String template) {
        return desk.ask(tenant, actor, (situation, ports) -> ports.templates().find(tenant, template));
    }

    /** The ids of the tenant's templates, ascending. */
    public List<String> templates(TenantId tenant, Actor actor) {
        return desk.ask(tenant, actor, (situation, ports) -> ports.templates().list(tenant));
    }

    /**
     * States what the organisation needs, if the store still has the version that the needs carry. Management's
     * commitment is kept where nothing changes, and lost where something does; stating needs gives none.
     *
     * @return the needs at their next version
     * @throws NotFound if the actor may not
     * @throws nl.pop4j.shared.error.StaleVersion if they were written since
     */
    public OrganisationNeeds stateNeeds(TenantId tenant, Actor actor, OrganisationNeeds needs) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            situation.require(Operation.STATE_NEEDS, "needs");
            return ports.needs().save(tenant, needs.following(ports.needs().find(tenant)));
        });
    }

    /**
     * Commits management to what the organisation has stated, as it stands.
     *
     * @param expected the version that was read
     * @return the needs at their next version with the commitment, or findings: what is still wrong with them
     * @throws NotFound if the actor does not act as management, or may not state needs
     * @throws nl.pop4j.shared.error.StaleVersion if they were written since
     */
    public Outcome<OrganisationNeeds> commitToNeeds(TenantId tenant, Actor actor, Version expected) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            situation.require(Operation.STATE_NEEDS, "needs");
            if (!actor.roles().contains(Role.MANAGEMENT)) {
                throw new NotFound("needs");
            }
            OrganisationNeeds needs = ports.needs().find(tenant);
            if (!needs.version().equals(expected)) {
                throw new StaleVersion(expected, needs.version());
            }
            Findings faults = NeedsCheck.check(needs);
            return faults.hasErrors()
                    ? Outcome.refused(faults)
                    : Outcome.done(ports.needs()
                            .save(tenant, needs.committed(new Commitment(actor.person(), situation.today()))));
        });
    }

    /** What the organisation has stated. It is meant to be known: everybody in the tenant may read it. */
    public OrganisationNeeds needs(TenantId tenant, Actor actor) {
        return desk.ask(tenant, actor, (situation, ports) -> ports.needs().find(tenant));
    }
}
