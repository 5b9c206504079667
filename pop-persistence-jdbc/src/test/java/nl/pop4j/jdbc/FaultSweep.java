package nl.pop4j.jdbc;

import static nl.pop4j.testkit.contract.ContractFixtures.AHMED;
import static nl.pop4j.testkit.contract.ContractFixtures.MORNING;
import static nl.pop4j.testkit.contract.ContractFixtures.NOOR;
import static nl.pop4j.testkit.contract.ContractFixtures.aCommand;
import static nl.pop4j.testkit.contract.ContractFixtures.aConversation;
import static nl.pop4j.testkit.contract.ContractFixtures.aFramework;
import static nl.pop4j.testkit.contract.ContractFixtures.aPlan;
import static nl.pop4j.testkit.contract.ContractFixtures.aProfile;
import static nl.pop4j.testkit.contract.ContractFixtures.aReading;
import static nl.pop4j.testkit.contract.ContractFixtures.aReviewCycle;
import static nl.pop4j.testkit.contract.ContractFixtures.adjustmentsOf;
import static nl.pop4j.testkit.contract.ContractFixtures.anAssessment;
import static nl.pop4j.testkit.contract.ContractFixtures.anEvent;
import static nl.pop4j.testkit.contract.ContractFixtures.progressed;
import static nl.pop4j.testkit.contract.ContractFixtures.proposed;
import static nl.pop4j.testkit.contract.ContractFixtures.rated;
import static nl.pop4j.testkit.contract.ContractFixtures.refused;
import static nl.pop4j.testkit.contract.ContractFixtures.signed;
import static nl.pop4j.testkit.contract.ContractFixtures.withObjective;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.pop4j.adjustment.WorkAdjustments;
import nl.pop4j.assessment.CompetenceAssessment;
import nl.pop4j.competence.Level;
import nl.pop4j.jdbc.FaultySource.Fault;
import nl.pop4j.memory.InMemoryPorts;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.port.OutboxEntry;
import nl.pop4j.port.StorePorts;
import nl.pop4j.port.Stored;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.profile.PersonalProfile;
import nl.pop4j.review.ReviewCycle;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.error.CorruptRecord;
import nl.pop4j.shared.error.OutcomeUnknown;
import nl.pop4j.shared.error.PopException;
import nl.pop4j.shared.error.StoreUnavailable;
import nl.pop4j.shared.id.CommandId;
import nl.pop4j.shared.id.ConversationId;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.contract.ContractFixtures;

/**
 * Lets a unit that writes to every port fail at each JDBC call in turn, and holds what is stored afterwards against
 * what the store in memory has before and after the same unit.
 */
final class FaultSweep {

    private static final boolean EXHAUSTIVE = "all".equals(System.getProperty("pop.faults"));
    private static final int ENOUGH = 12;
    private static final PlanId PLAN = PlanId.of("p1");
    private static final ConversationId TALK = ConversationId.of("t1");
    private static final FrameworkId CARE = FrameworkId.of("zorg");

    /** Kinds of failure in turn: the connection, the transaction, the disk, the administrator; MariaDB's own last. */
    private static final List<Fault> KINDS = List.of(
            new Fault(0, false, "08006", 0),
            new Fault(0, false, "40001", 0),
            new Fault(0, false, "40P01", 0),
            new Fault(0, false, "53100", 0),
            new Fault(0, false, "57014", 0),
            new Fault(0, false, "57P01", 0),
            new Fault(0, false, "40001", 1213),
            new Fault(0, false, "HY000", 1205),
            new Fault(0, false, "HY000", 1020));

    private final String name;
    private final UnitOfWork sound;
    private final UnitOfWork faulty;
    private final FaultySource source;
    private final List<String> violations = new ArrayList<>();
    private List<Object> before = List.of();
    private List<Object> behind = List.of();
    private int tenants;

    FaultSweep(String name, DataSource database, FaultySource source) {
        this.name = name;
        this.source = source;
        this.sound = JdbcPersistence.on(database).migrate().build();
        this.faulty = JdbcPersistence.on(source.asDataSource()).build();
    }

    /** One write of everything, new or over what is there; the same command twice has one effect. */
    private enum Step {
        CREATE("c1"),
        CHANGE("c2");

        private final CommandId command;

        Step(String command) {
            this.command = CommandId.of(command);
        }

        boolean in(TenantId tenant, StorePorts ports) {
            Optional<DevelopmentPlan> plan = ports.plans().find(tenant, PLAN);
            if (ports.commands().find(tenant, command).isPresent()) {
                return true;
            }
            ports.plans().save(tenant, plan.map(Step::changed).orElseGet(() -> proposed(aPlan("p1"))));
            Version read =
                    ports.frameworks().find(tenant, CARE).map(Stored::version).orElse(Version.NONE);
            ports.frameworks().save(tenant, aFramework("zorg", command.value()), read);
            OrganisationNeeds needs = ports.needs().find(tenant);
            ports.needs().save(tenant, withObjective(needs, command.value()));
            Optional<PersonalProfile> profile = ports.profiles().find(tenant, NOOR);
            ports.profiles()
                    .save(
                            tenant,
                            profile.map(old -> PersonalProfile.empty(NOOR).at(old.version()))
                                    .orElseGet(() -> aProfile(NOOR)));
            adjust(tenant, ports);
            Optional<CompetenceAssessment> ratings = ports.assessments().find(tenant, NOOR, CARE);
            ports.assessments()
                    .save(tenant, ratings.map(old -> rated(old, Level.of(4))).orElseGet(() -> anAssessment("zorg")));
            Version cycle = ports.reviewCycles()
                    .findByPlan(tenant, PLAN)
                    .map(ReviewCycle::version)
                    .orElse(Version.NONE);
            ports.reviewCycles()
                    .save(tenant, aReviewCycle("p1", this == CREATE ? 3 : 2).at(cycle));
            ports.conversations()
                    .save(
                            tenant,
                            ports.conversations()
                                    .find(tenant, TALK)
                                    .map(ContractFixtures::cancelled)
                                    .orElseGet(() -> aConversation("t1", NOOR, AHMED)));
            ports.outbox().acknowledge(tenant, positions(tenant, ports));
            ports.outbox().add(tenant, anEvent("p1", ordinal() + 1));
            ports.accessLog().add(tenant, aReading(NOOR, command.value()));
            ports.commands().add(tenant, aCommand(command.value()));
            return true;
        }

        private static void adjust(TenantId tenant, StorePorts ports) {
            Optional<WorkAdjustments> adjustments = ports.adjustments().find(tenant, NOOR);
            ports.adjustments()
                    .save(
                            tenant,
                            adjustments
                                    .map(old -> WorkAdjustments.none(NOOR).at(old.version()))
                                    .orElseGet(() -> adjustmentsOf(NOOR)));
        }

        private static DevelopmentPlan changed(DevelopmentPlan plan) {
            return progressed(signed(proposed(refused(plan))), 30);
        }

        private static List<Long> positions(TenantId tenant, StorePorts ports) {
            return ports.outbox().pending(tenant, 10).stream()
                    .map(OutboxEntry::position)
                    .toList();
        }
    }

    /**
     * All violations over every call, up to a few: failing before and after its effect in turn, or each call both ways
     * where {@code -Dpop.faults=all} asks for it.
     */
    List<String> run() {
        for (Step step : Step.values()) {
            expect(step);
            boolean more = true;
            for (int call = 1; more && violations.size() < ENOUGH; call++) {
                boolean first = call % 2 == 0;
                more = runs(step, call, first);
                if (EXHAUSTIVE) {
                    more |= runs(step, call, !first);
                }
            }
        }
        return violations;
    }

    /** How many units were run so far. */
    int trials() {
        return tenants;
    }

    /** What the store in memory, which has no JDBC call to fail, holds before and after the step. */
    private void expect(Step step) {
        UnitOfWork model = InMemoryPorts.create();
        TenantId tenant = TenantId.of("model");
        if (step == Step.CHANGE) {
            model.run(tenant, ports -> Step.CREATE.in(tenant, ports));
        }
        before = state(model, tenant);
        model.run(tenant, ports -> step.in(tenant, ports));
        behind = state(model, tenant);
    }

    private boolean runs(Step step, int call, boolean after) {
        TenantId tenant = TenantId.of(name + "-" + ++tenants);
        if (step == Step.CHANGE) {
            sound.run(tenant, ports -> Step.CREATE.in(tenant, ports));
        }
        Fault kind = KINDS.get(call % KINDS.size());
        Fault fault = new Fault(call, after, kind.state(), kind.code());
        source.failing(fault);
        List<List<Object>> allowed = allowed(step, tenant, fault);
        boolean failed = source.hasFailed();
        source.complaints().forEach(complaint -> violated(step, fault, complaint));
        source.failing(Fault.NONE);
        if (!allowed.contains(stateOrRefusal(tenant))) {
            violated(step, fault, "something between the old and the new state, or the wrong one of them");
        }
        if (!again(step, tenant).equals(behind)) {
            violated(step, fault, "the same command again had no effect, or another one");
        }
        return failed;
    }

    /** Runs the unit on the faulty source; what its answer promises about the state. */
    private List<List<Object>> allowed(Step step, TenantId tenant, Fault fault) {
        try {
            faulty.run(tenant, ports -> step.in(tenant, ports));
            return List.of(behind);
        } catch (StoreUnavailable e) {
            requireWordless(step, fault, e);
            return List.of(before);
        } catch (OutcomeUnknown e) {
            requireWordless(step, fault, e);
            return List.of(before, behind);
        } catch (RuntimeException e) {
            violated(step, fault, "threw " + e);
            return List.of(before, behind);
        }
    }

    private List<Object> again(Step step, TenantId tenant) {
        try {
            sound.run(tenant, ports -> step.in(tenant, ports));
            return state(sound, tenant);
        } catch (PopException e) {
            return List.of(e);
        }
    }

    private List<Object> stateOrRefusal(TenantId tenant) {
        try {
            return state(sound, tenant);
        } catch (CorruptRecord e) {
            return List.of(e);
        }
    }

    private void requireWordless(Step step, Fault fault, PopException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause.toString().contains("geheim")) {
                violated(step, fault, "says what the driver said");
            }
        }
    }

    private void violated(Step step, Fault fault, String what) {
        violations.add(name + " " + step + " " + fault + ": " + what);
    }

    private static List<Object> state(UnitOfWork store, TenantId tenant) {
        return store.run(
                tenant,
                ports -> List.of(
                        ports.plans().find(tenant, PLAN),
                        ports.frameworks().find(tenant, CARE),
                        ports.needs().find(tenant),
                        ports.profiles().find(tenant, NOOR),
                        ports.adjustments().find(tenant, NOOR),
                        ports.assessments().find(tenant, NOOR, CARE),
                        ports.reviewCycles().findByPlan(tenant, PLAN),
                        ports.conversations().find(tenant, TALK),
                        ports.commands().find(tenant, Step.CREATE.command),
                        ports.commands().find(tenant, Step.CHANGE.command),
                        ports.outbox().pending(tenant, 10).stream()
                                .map(event -> event.details() + " " + event.at().equals(MORNING))
                                .toList(),
                        ports.accessLog().about(tenant, NOOR, 10)));
    }
}
