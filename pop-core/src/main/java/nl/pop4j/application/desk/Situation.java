package nl.pop4j.application.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.access.AccessPolicy;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.access.Operation;
import nl.pop4j.access.PlanStage;
import nl.pop4j.calendar.WorkPattern;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.conversation.Conversation;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.lifecycle.LifeCycleRules;
import nl.pop4j.plan.revision.Mandate;
import nl.pop4j.port.PersonDirectory;
import nl.pop4j.port.Settings;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/** Who acts in which tenant at which moment, and what that allows. */
public final class Situation {

    private final TenantId tenant;
    private final Actor actor;
    private final Settings settings;
    private final PersonDirectory people;
    private final Instant now;

    public Situation(TenantId tenant, Actor actor, Edge edge) {
        this.tenant = tenant;
        this.actor = actor;
        this.settings = edge.settings().of(tenant);
        this.people = edge.people();
        this.now = edge.clock().instant();
    }

    public TenantId tenant() {
        return tenant;
    }

    public Actor actor() {
        return actor;
    }

    public Settings settings() {
        return settings;
    }

    public Instant now() {
        return now;
    }

    /** The language in which the tenant speaks to who reads this one. */
    public Locale addressed(Locale language) {
        return settings.address().in(language);
    }

    /** What a plan says, in the language in which the tenant speaks to its readers; only to be shown. */
    public PlanContent addressed(PlanContent content) {
        return content.toBuilder().language(addressed(content.language())).build();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, settings.zone());
    }

    /** The actor's roles that reach each employee and those that the directory gives towards this one today. */
    public Set<Role> rolesTowards(PersonId employee) {
        Set<Role> roles = functionalRoles();
        roles.removeIf(role -> !role.reachesEachEmployee());
        roles.addAll(people.rolesTowards(tenant, actor.person(), employee, today()));
        if (!roles.contains(Role.MANAGER) && mandateTowards(employee).isPresent()) {
            roles.add(Role.MANAGER);
        }
        return roles;
    }

    /**
     * The mandate by which the actor stands in for this employee's manager today. It holds only if the one who granted
     * it is the manager today, and never for employees themselves or for who is a manager already.
     */
    public Optional<Mandate> mandateTowards(PersonId employee) {
        PersonId person = actor.person();
        if (person.equals(employee)
                || people.rolesTowards(tenant, person, employee, today()).contains(Role.MANAGER)) {
            return Optional.empty();
        }
        return people.mandateOf(tenant, person, employee, today())
                .filter(mandate -> mandate.holdsOn(today()))
                .filter(mandate -> people.managerOf(tenant, employee, today())
                        .filter(mandate.from()::equals)
                        .isPresent());
    }

    /** The working days of the employee of a plan: the tenant's, by the pattern of the plan's employment. */
    public WorkingDays workingDays(DevelopmentPlan plan) {
        return workPattern(plan).map(settings.workingDays()::with).orElse(settings.workingDays());
    }

    /** When the employee of a plan works, as far as somebody said. */
    Optional<WorkPattern> workPattern(DevelopmentPlan plan) {
        return people.workPatternOf(
                tenant, plan.employee(), plan.workingCopy().basis().employment(), today());
    }

    /** For which side the actor speaks towards this employee; empty for neither. */
    public Optional<Party> partyTowards(PersonId employee) {
        if (actor.person().equals(employee)) {
            return Optional.of(Party.EMPLOYEE);
        }
        return rolesTowards(employee).contains(Role.MANAGER) ? Optional.of(Party.EMPLOYER) : Optional.empty();
    }

    /**
     * The actor's roles in a conversation: towards its employee, and as long as it is open what the talk itself gives.
     * Whoever leads it does what a manager does in it; whom the employee brings is a trusted person.
     */
    public Set<Role> rolesIn(Conversation talk) {
        Set<Role> roles = rolesTowards(talk.subject().employee());
        if (talk.ending() == null) {
            if (actor.person().equals(talk.subject().leader())) {
                roles.add(Role.MANAGER);
            }
            if (actor.person().equals(talk.trustedPerson().person())) {
                roles.add(Role.TRUSTED_PERSON);
            }
        }
        return roles;
    }

    /** For which side whoever has a part in a conversation speaks. */
    public Party partyIn(Conversation talk) {
        return actor.person().equals(talk.subject().employee()) ? Party.EMPLOYEE : Party.EMPLOYER;
    }

    /** Somebody's relations to an employee today. */
    public Set<Role> relations(PersonId person, PersonId employee) {
        return people.rolesTowards(tenant, person, employee, today());
    }

    /** The employee's manager today. */
    public Optional<PersonId> managerOf(PersonId employee) {
        return people.managerOf(tenant, employee, today());
    }

    /** The employee's manager on a day. */
    public Optional<PersonId> managerOf(PersonId employee, LocalDate on) {
        return people.managerOf(tenant, employee, on);
    }

    /** The last day of a person's employment, as far as it is known. */
    public Optional<LocalDate> lastDayOf(PersonId person) {
        return people.lastDayOf(tenant, person);
    }

    public boolean mayTowards(PersonId employee, Operation operation) {
        return settings.access().allows(rolesTowards(employee), operation);
    }

    /** Whether the actor may see these fields of a plan as far as it is now. */
    public boolean maySee(DevelopmentPlan plan, FieldGroup fields) {
        return settings.access().allows(rolesTowards(plan.employee()), Operation.VIEW_PLAN, fields, PlanStage.of(plan));
    }

    /** Denied and absent look the same: the actor must see all of these fields of a plan as far as it is now. */
    public void requireSight(DevelopmentPlan plan, Set<FieldGroup> fields) {
        if (!visible(plan).containsAll(fields)) {
            throw new NotFound("plan");
        }
    }

    /** The fields of a plan that the actor may see as far as it is now. */
    public Set<FieldGroup> visible(DevelopmentPlan plan) {
        return settings.access().fields(rolesTowards(plan.employee()), Operation.VIEW_PLAN, PlanStage.of(plan));
    }

    /**
     * Denied and absent look the same: nothing is said to someone who may never do this with these fields, or who may
     * not do it now and does not see the plan either.
     */
    public void require(DevelopmentPlan plan, Operation operation, Set<FieldGroup> fields) {
        if (!mayEver(plan, operation, fields)
                || (refusal(plan, operation, fields).isPresent() && !maySee(plan, FieldGroup.HEAD))) {
            throw new NotFound("plan");
        }
    }

    /** Whether there is a stage at which the actor may do this to a plan with these fields. */
    public boolean mayEver(DevelopmentPlan plan, Operation operation, Set<FieldGroup> fields) {
        Set<Role> roles = rolesTowards(plan.employee());
        return fields.stream().allMatch(field -> settings.access().allowsAtSomeStage(roles, operation, field));
    }

    /** Why the actor may not do this with these fields while the plan is as far as it is now. */
    public Optional<Finding> refusal(DevelopmentPlan plan, Operation operation, Set<FieldGroup> fields) {
        PlanStage stage = PlanStage.of(plan);
        if (settings.access()
                .fields(rolesTowards(plan.employee()), operation, stage)
                .containsAll(fields)) {
            return Optional.empty();
        }
        return Optional.of(
                plan.closing() == null
                        ? Finding.error(AccessPolicy.NOT_AT_THIS_STAGE, "", Map.of("stage", stage.name()))
                        : LifeCycleRules.plain(LifeCycleRules.PLAN_HAS_ENDED, ""));
    }

    /** Denied and absent look the same. */
    public void require(PersonId employee, Operation operation, String what) {
        if (!mayTowards(employee, operation)) {
            throw new NotFound(what);
        }
    }

    /** What a list is filtered by tells something too: whoever asks must be able to see it at some stage of a plan. */
    public void requireSight(Set<PersonId> employees, FieldGroup fields, String what) {
        boolean sees = employees.isEmpty()
                ? sees(functionalRoles(), fields)
                : employees.stream().allMatch(employee -> sees(rolesTowards(employee), fields));
        if (!sees) {
            throw new NotFound(what);
        }
    }

    private boolean sees(Set<Role> roles, FieldGroup fields) {
        return settings.access().allowsAtSomeStage(roles, Operation.VIEW_PLAN, fields);
    }

    /** Whether the actor may do what concerns no single employee. */
    public boolean may(Operation operation) {
        return settings.access().allows(functionalRoles(), operation);
    }

    /** For what concerns no single employee. */
    public void require(Operation operation, String what) {
        if (!may(operation)) {
            throw new NotFound(what);
        }
    }

    /** For a list of plans: of everybody where none is named, or of these employees. */
    public void requireListing(Set<PersonId> employees) {
        if (employees.isEmpty()) {
            require(Operation.LIST_PLANS, "plan");
        }
        employees.forEach(employee -> require(employee, Operation.LIST_PLANS, "plan"));
    }

    /** What the host says of the actor; that somebody is a manager says nothing about of whom. */
    private Set<Role> functionalRoles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        actor.roles().stream().filter(role -> !role.isRelation()).forEach(roles::add);
        return roles;
    }
}
