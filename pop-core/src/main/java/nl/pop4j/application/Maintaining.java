package nl.pop4j.application;

import java.util.List;
import java.util.Optional;
import nl.pop4j.access.Operation;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.organisation.Commitment;
import nl.pop4j.organisation.NeedsCheck;
import nl.pop4j.organisation.OrganisationNeeds;
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
 * Keeping what plans are made from: competence frameworks and the organisation's needs. Both are stored as wholes;
 * storing the same again under the version that was read is harmless. Thread-safe.
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
