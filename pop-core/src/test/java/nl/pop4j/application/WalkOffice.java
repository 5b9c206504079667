package nl.pop4j.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.pop4j.Pop;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.agreement.AnswerProposal;
import nl.pop4j.application.command.agreement.FileRevision;
import nl.pop4j.application.command.agreement.ProposePlan;
import nl.pop4j.application.command.agreement.RecordPresentation;
import nl.pop4j.application.command.agreement.SignRevision;
import nl.pop4j.application.command.content.AgreeCapacity;
import nl.pop4j.application.command.progress.ClosePlan;
import nl.pop4j.application.command.progress.EvaluateGoal;
import nl.pop4j.application.command.progress.ReportProgress;
import nl.pop4j.memory.InMemoryPorts;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.revision.Mandate;
import nl.pop4j.port.PersonCard;
import nl.pop4j.port.PersonDirectory;
import nl.pop4j.port.Settings;
import nl.pop4j.port.StorePorts;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.Samples;
import org.jspecify.annotations.Nullable;

/**
 * Six people, two plans and one front door: Noor's plan, whose manager is Ahmed, at times Bram, and in December Wim by
 * Ahmed's mandate; and Ahmed's plan, whose manager is Hanna, HR adviser of both. Sanne has a part in neither.
 */
final class WalkOffice {

    static final Actor NOOR = Actor.of(Samples.NOOR);
    static final Actor AHMED = Actor.of(Samples.AHMED);
    static final Actor HANNA = Actor.of(Samples.HANNA, Role.HR_ADVISER);
    static final Actor BRAM = Actor.of(PersonId.of("p-bram"));
    static final Actor WIM = Actor.of(PersonId.of("p-wim"));
    static final Actor SANNE = Actor.of(Samples.STRANGER);
    static final List<Actor> PEOPLE = List.of(NOOR, AHMED, HANNA, BRAM, WIM, SANNE);

    static final PlanId NOORS = PlanId.of("noors");
    static final PlanId AHMEDS = PlanId.of("ahmeds");

    private static final Mandate MANDATE =
            new Mandate(Samples.AHMED, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31));

    private final Pop pop;
    private final Breach breach;
    private InMemoryPorts store = InMemoryPorts.create();
    private Instant now = Samples.NOW;
    private boolean bramLeads;
    private final Map<Record, Record> taken = new HashMap<>();

    WalkOffice(Breach breach) {
        this.breach = breach;
        Settings settings = Settings.standard()
                .edit()
                .rules(Samples.WALK_RULES)
                .access(breach.access())
                .zone(ZoneOffset.UTC)
                .build();
        this.pop = Pop.builder()
                .store(new Present())
                .people(new Directory())
                .settings(tenant -> settings)
                .clock(new Hands())
                .build();
    }

    /** Everything as it was on the first day, with two plans just begun. */
    void open() {
        store = InMemoryPorts.create();
        now = Samples.NOW;
        bramLeads = false;
        taken.clear();
        store.run(Samples.TENANT, ports -> {
            ports.frameworks().save(Samples.TENANT, Samples.framework(), Version.NONE);
            ports.plans().save(Samples.TENANT, DevelopmentPlan.start(NOORS, Samples.NOOR, content()));
            return ports.plans().save(Samples.TENANT, DevelopmentPlan.start(AHMEDS, Samples.AHMED, content()));
        });
    }

    private static PlanContent content() {
        PlanContent sample = Samples.content();
        return PlanContent.blank(LocalizedText.DUTCH, Samples.YEAR_2027, Samples.FRAMEWORK)
                .with(sample.goal(GoalId.of("g1")).orElseThrow())
                .with(sample.activity(ActivityId.of("a1")).orElseThrow());
    }

    void waitHours(int hours) {
        now = now.plusSeconds(hours * 3_600L);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    void changeManager() {
        bramLeads = !bramLeads;
    }

    DevelopmentPlan plan(PlanId id) {
        return store.run(Samples.TENANT, ports -> ports.plans().find(Samples.TENANT, id))
                .orElseThrow();
    }

    int events() {
        return store.run(Samples.TENANT, ports -> ports.outbox().pending(Samples.TENANT, 1_000))
                .size();
    }

    /** For which side somebody speaks in a plan today, as everybody in the office knows. */
    @Nullable Party sideOf(Actor actor, PlanId plan) {
        PersonId employee = plan.equals(NOORS) ? Samples.NOOR : Samples.AHMED;
        if (actor.person().equals(employee)) {
            return Party.EMPLOYEE;
        }
        return actor.person().equals(manager(employee)) || standsIn(actor, plan) ? Party.EMPLOYER : null;
    }

    /** Whether somebody speaks for the employer by mandate only. */
    boolean standsIn(Actor actor, PlanId plan) {
        return actor.equals(WIM) && plan.equals(NOORS) && !bramLeads && MANDATE.holdsOn(today());
    }

    private @Nullable PersonId manager(PersonId employee) {
        if (employee.equals(Samples.NOOR)) {
            return bramLeads ? BRAM.person() : Samples.AHMED;
        }
        return employee.equals(Samples.AHMED) ? Samples.HANNA : null;
    }

    Outcome<Receipt> give(Actor actor, PlanId plan, Record given) {
        TenantId tenant = Samples.TENANT;
        Record command = taken.computeIfAbsent(given, first -> breach.taken(first, plan(plan)));
        if (command instanceof AgreeCapacity agree) {
            return pop.planning().agreeCapacity(tenant, actor, agree);
        } else if (command instanceof ProposePlan propose) {
            return pop.agreeing().propose(tenant, actor, propose);
        } else if (command instanceof AnswerProposal answer) {
            return pop.agreeing().answer(tenant, actor, answer);
        } else if (command instanceof SignRevision sign) {
            return pop.agreeing().sign(tenant, actor, sign);
        } else if (command instanceof RecordPresentation present) {
            return pop.agreeing().recordPresentation(tenant, actor, present);
        } else if (command instanceof FileRevision file) {
            return pop.agreeing().file(tenant, actor, file);
        } else if (command instanceof ReportProgress report) {
            return pop.agreeing().reportProgress(tenant, actor, report);
        } else if (command instanceof EvaluateGoal evaluate) {
            return pop.evaluating().evaluate(tenant, actor, evaluate);
        }
        return pop.evaluating().close(tenant, actor, (ClosePlan) command);
    }

    /** The store of the present walk, as far as it is not broken. */
    private final class Present implements UnitOfWork {

        @Override
        public <T> T run(TenantId tenant, Function<? super StorePorts, ? extends T> work) {
            return breach.store(store).run(tenant, work);
        }
    }

    private final class Hands extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final class Directory implements PersonDirectory {

        @Override
        public Optional<PersonCard> find(TenantId tenant, PersonId person) {
            return Optional.of(new PersonCard(person, "Iemand", "Iets"));
        }

        @Override
        public Set<Role> rolesTowards(TenantId tenant, PersonId actor, PersonId employee, LocalDate on) {
            Set<Role> roles = EnumSet.noneOf(Role.class);
            if (actor.equals(employee)) {
                roles.add(Role.EMPLOYEE);
            } else if (actor.equals(manager(employee)) || breach == Breach.ANYBODY_IS_MANAGER) {
                roles.add(Role.MANAGER);
            }
            return roles;
        }

        @Override
        public Optional<PersonId> managerOf(TenantId tenant, PersonId employee, LocalDate on) {
            return Optional.ofNullable(manager(employee));
        }

        @Override
        public Optional<Mandate> mandateOf(TenantId tenant, PersonId delegate, PersonId employee, LocalDate on) {
            return delegate.equals(WIM.person()) && employee.equals(Samples.NOOR)
                    ? Optional.of(MANDATE)
                    : Optional.empty();
        }
    }
}
