package nl.pop4j.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.pop4j.Pop;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.GiveRating;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.StartPlan;
import nl.pop4j.application.command.agreement.AnswerProposal;
import nl.pop4j.application.command.agreement.ProposePlan;
import nl.pop4j.application.command.agreement.SignRevision;
import nl.pop4j.memory.InMemoryPorts;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.port.AccessEntry;
import nl.pop4j.port.OutboxEntry;
import nl.pop4j.port.PersonCard;
import nl.pop4j.port.PersonDirectory;
import nl.pop4j.port.Settings;
import nl.pop4j.port.StorePorts;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.Samples;
import org.jspecify.annotations.Nullable;

/** The sample organisation at work, in memory: one place where every command can be given. */
final class Office {

    static final Actor NOOR = Actor.of(Samples.NOOR);
    static final Actor AHMED = Actor.of(Samples.AHMED);
    static final Actor HANNA = Actor.of(Samples.HANNA, Role.HR_ADVISER);
    static final Actor STRANGER = Actor.of(Samples.STRANGER);
    static final String PLAN = Samples.PLAN.value();

    final InMemoryPorts store;
    final Pop pop;
    final TenantId tenant;
    private int commands;

    Office() {
        this(Samples.TENANT, Map.of());
    }

    /** An office in which these people stand in a relation to Noor, beside Noor and Ahmed. */
    Office(TenantId tenant, Map<PersonId, Role> relations) {
        this(tenant, relations, InMemoryPorts.create(), UnaryOperator.identity(), Settings.standard());
    }

    private Office(
            TenantId tenant,
            Map<PersonId, Role> relations,
            InMemoryPorts store,
            UnaryOperator<UnitOfWork> units,
            Settings settings) {
        this.tenant = tenant;
        this.store = store;
        this.pop = Pop.builder()
                .store(units.apply(store))
                .people(new People(relations))
                .settings(any -> settings)
                .clock(Clock.fixed(Samples.NOW, ZoneOffset.UTC))
                .build();
    }

    /** A new office where the tenant has set this. */
    static Office of(Settings settings) {
        return new Office(Samples.TENANT, Map.of(), InMemoryPorts.create(), UnaryOperator.identity(), settings);
    }

    /** Framework, needs and ratings are there; Noor's plan is begun and empty. */
    Office begun() {
        return begunBy(null);
    }

    /** The same, where the plan goes by this method. */
    Office begunBy(@Nullable String method) {
        pop.maintaining().storeFramework(tenant, HANNA, Samples.framework(), Version.NONE);
        pop.maintaining().stateNeeds(tenant, HANNA, Samples.needs());
        Samples.levels()
                .forEach((code, level) -> done(give(
                        AHMED,
                        new GiveRating(
                                id(),
                                Samples.NOOR.value(),
                                Samples.FRAMEWORK.value(),
                                code.value(),
                                level.value(),
                                Samples.TODAY))));
        done(give(NOOR, start(PLAN, method)));
        return this;
    }

    /** Noor begins a plan for 2027, by this method. */
    StartPlan start(String plan, @Nullable String method) {
        return new StartPlan(
                id(),
                plan,
                Samples.NOOR.value(),
                "nl",
                Samples.YEAR_2027.start(),
                Samples.YEAR_2027.last(),
                Samples.FRAMEWORK.value(),
                method);
    }

    /** The same office in rehearsal: commands give the outcome they would have, and nothing is kept. */
    Office rehearsing() {
        return new Office(tenant, Map.of(), store, Rehearsal::new, Settings.standard());
    }

    /** The plan says what {@link Samples#content()} says, typed in command by command. */
    Office written() {
        return begun().writing(Samples.content());
    }

    /** The plan that is begun says this, typed in command by command. */
    Office writing(PlanContent content) {
        Forms.of(content).forEach(form -> done(give(NOOR, form.at(id(), version()))));
        return this;
    }

    Office proposed() {
        written();
        done(give(NOOR, new ProposePlan(id(), PLAN, version())));
        return this;
    }

    Office signed() {
        written();
        return signedAsItIs();
    }

    /** What is written now is proposed, agreed to and signed by both. */
    Office signedAsItIs() {
        done(give(NOOR, new ProposePlan(id(), PLAN, version())));
        done(give(AHMED, new AnswerProposal(id(), PLAN, version(), 1, "AGREE", null)));
        done(give(NOOR, signature()));
        done(give(AHMED, signature()));
        return this;
    }

    SignRevision signature() {
        Revision latest = plan().latest().orElseThrow();
        return new SignRevision(
                id(), PLAN, version(), latest.number(), latest.digest().hex(), "FOR_AGREEMENT");
    }

    /** Any command, by whoever. */
    Outcome<Receipt> give(Actor actor, Command command) {
        return new FrontDoor(pop, tenant).give(actor, command);
    }

    String id() {
        commands++;
        return "c-" + commands;
    }

    /** The plan as the store has it; nobody reads it. */
    DevelopmentPlan plan() {
        return store.run(tenant, ports -> ports.plans().find(tenant, Samples.PLAN))
                .orElseThrow();
    }

    long version() {
        return plan().version().number();
    }

    List<String> events() {
        return outbox().stream().map(OutboxEntry::kind).toList();
    }

    List<OutboxEntry> outbox() {
        return store.run(tenant, ports -> ports.outbox().pending(tenant, 1_000));
    }

    List<AccessEntry> readings() {
        return store.run(tenant, ports -> ports.accessLog().about(tenant, Samples.NOOR, 1_000));
    }

    static Receipt done(Outcome<Receipt> outcome) {
        return outcome.result().orElseThrow(() -> new AssertionError(outcome.findings()));
    }

    /** Runs work to its end and undoes it. */
    private record Rehearsal(UnitOfWork store) implements UnitOfWork {

        @Override
        public <T> T run(TenantId tenant, Function<? super StorePorts, ? extends T> work) {
            AtomicReference<T> result = new AtomicReference<>();
            try {
                store.run(tenant, ports -> {
                    result.set(work.apply(ports));
                    throw new Curtain();
                });
            } catch (Curtain e) {
                return result.get();
            }
            throw new AssertionError("the rehearsal was kept");
        }
    }

    /** The end of a rehearsal. */
    private static final class Curtain extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Noor, Ahmed, and whoever else stands in a relation to Noor. */
    private record People(Map<PersonId, Role> relations) implements PersonDirectory {

        @Override
        public Optional<PersonCard> find(TenantId tenant, PersonId person) {
            return person.equals(Samples.NOOR)
                    ? Optional.of(new PersonCard(person, "Noor de Wit", "Verzorgende IG"))
                    : Optional.empty();
        }

        @Override
        public Set<Role> rolesTowards(TenantId tenant, PersonId actor, PersonId employee, LocalDate on) {
            Set<Role> roles = EnumSet.noneOf(Role.class);
            if (actor.equals(employee)) {
                roles.add(Role.EMPLOYEE);
            }
            if (employee.equals(Samples.NOOR)) {
                managerOf(tenant, employee, on).filter(actor::equals).ifPresent(manager -> roles.add(Role.MANAGER));
                Optional.ofNullable(relations.get(actor)).ifPresent(roles::add);
            }
            return roles;
        }

        @Override
        public Optional<LocalDate> lastDayOf(TenantId tenant, PersonId person) {
            return Optional.empty();
        }

        @Override
        public Optional<PersonId> managerOf(TenantId tenant, PersonId employee, LocalDate on) {
            return employee.equals(Samples.NOOR) ? Optional.of(Samples.AHMED) : Optional.empty();
        }
    }
}
