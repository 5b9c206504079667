package nl.pop4j.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.access.Operation;
import nl.pop4j.port.PersonDirectory;
import nl.pop4j.port.Settings;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/** Who acts in which tenant at which moment, and what that allows. */
final class Situation {

    private final TenantId tenant;
    private final Actor actor;
    private final Settings settings;
    private final PersonDirectory people;
    private final Instant now;

    Situation(TenantId tenant, Actor actor, Edge edge) {
        this.tenant = tenant;
        this.actor = actor;
        this.settings = edge.settings().of(tenant);
        this.people = edge.people();
        this.now = edge.clock().instant();
    }

    TenantId tenant() {
        return tenant;
    }

    Actor actor() {
        return actor;
    }

    Settings settings() {
        return settings;
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, settings.zone());
    }

    /** The actor's functional roles and those that follow from a relation to the employee today. */
    Set<Role> rolesTowards(PersonId employee) {
        Set<Role> roles = functionalRoles();
        roles.addAll(people.rolesTowards(tenant, actor.person(), employee, today()));
        return roles;
    }

    /** For which side the actor speaks towards this employee; empty for neither. */
    Optional<Party> partyTowards(PersonId employee) {
        if (actor.person().equals(employee)) {
            return Optional.of(Party.EMPLOYEE);
        }
        return rolesTowards(employee).contains(Role.MANAGER) ? Optional.of(Party.EMPLOYER) : Optional.empty();
    }

    boolean mayTowards(PersonId employee, Operation operation) {
        return settings.access().allows(rolesTowards(employee), operation);
    }

    /** Denied and absent look the same. */
    void require(PersonId employee, Operation operation, String what) {
        if (!mayTowards(employee, operation)) {
            throw new NotFound(what);
        }
    }

    /** For what concerns no single employee. */
    void require(Operation operation, String what) {
        if (!settings.access().allows(functionalRoles(), operation)) {
            throw new NotFound(what);
        }
    }

    /** What the host says of the actor; that somebody is a manager says nothing about of whom. */
    private Set<Role> functionalRoles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        actor.roles().stream().filter(role -> !role.isRelation()).forEach(roles::add);
        return roles;
    }
}
