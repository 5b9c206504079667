package nl.pop4j.jdbc;

import static nl.pop4j.testkit.contract.ContractFixtures.MORNING;
import static nl.pop4j.testkit.contract.ContractFixtures.aPlan;
import static nl.pop4j.testkit.contract.ContractFixtures.anEvent;
import static nl.pop4j.testkit.contract.ContractFixtures.progressed;
import static nl.pop4j.testkit.contract.ContractFixtures.proposed;
import static nl.pop4j.testkit.contract.ContractFixtures.signed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.port.CommandRecord;
import nl.pop4j.port.OutboxEntry;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.port.PlanSummary;
import nl.pop4j.port.StorePorts;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.error.PopException;
import nl.pop4j.shared.id.CommandId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;

/**
 * Writes whose traces can be counted afterwards: every version of a plan leaves one event and one command record, so
 * that whatever was killed, a plan is whole exactly if the three agree.
 */
final class Ward {

    static final TenantId TENANT = TenantId.of("ward");
    private static final int ALL = 1_000;

    private Ward() {}

    /** Writes a plan once more: made, then proposed, then signed, then reported on, again and again. */
    static String write(UnitOfWork store, PlanId id) {
        return store.run(TENANT, ports -> written(ports, id));
    }

    /** The same within a unit, up to what {@code ack} would say. */
    static String written(StorePorts ports, PlanId id) {
        Optional<DevelopmentPlan> before = ports.plans().find(TENANT, id);
        DevelopmentPlan stored =
                ports.plans().save(TENANT, before.map(Ward::next).orElseGet(() -> aPlan(id.value())));
        int version = (int) stored.version().number();
        ports.outbox().add(TENANT, anEvent(id.value(), version));
        ports.commands()
                .add(
                        TENANT,
                        new CommandRecord(
                                command(id, version),
                                "0f".repeat(32),
                                id.value(),
                                stored.version(),
                                stored.revisions().size(),
                                MORNING));
        return id + " " + stored.revisions().size() + " " + stored.version();
    }

    private static DevelopmentPlan next(DevelopmentPlan plan) {
        return switch ((int) (plan.version().number() % 3)) {
            case 1 -> proposed(plan);
            case 2 -> signed(plan);
            default -> progressed(plan, 10);
        };
    }

    private static CommandId command(PlanId plan, int version) {
        return CommandId.of(plan.value() + "-" + version);
    }

    /** What is wrong: acknowledged and not stored, or stored and not whole. */
    static List<String> violations(UnitOfWork store, List<String> acknowledged) {
        List<String> wrong = new ArrayList<>();
        Map<PlanId, DevelopmentPlan> plans = plans(store, wrong);
        for (String ack : acknowledged) {
            String[] words = ack.split(" ", -1);
            DevelopmentPlan plan = plans.get(PlanId.of(words[0]));
            if (plan == null
                    || plan.revisions().size() < Integer.parseInt(words[1])
                    || plan.version().number() < Long.parseLong(words[2])) {
                wrong.add("acknowledged and lost: " + ack);
            }
        }
        plans.values().forEach(plan -> wrong.addAll(traces(store, plan)));
        return wrong;
    }

    private static Map<PlanId, DevelopmentPlan> plans(UnitOfWork store, List<String> wrong) {
        Map<PlanId, DevelopmentPlan> plans = new HashMap<>();
        List<PlanSummary> page = store.run(TENANT, ports -> ports.plans().list(TENANT, PlanQuery.first(ALL)));
        for (PlanSummary line : page) {
            try {
                store.<Optional<DevelopmentPlan>>run(
                                TENANT, ports -> ports.plans().find(TENANT, line.plan()))
                        .ifPresent(plan -> plans.put(plan.id(), plan));
            } catch (PopException e) {
                wrong.add("cannot be read: " + line.plan() + " " + e.getMessage());
            }
        }
        return plans;
    }

    private static List<String> traces(UnitOfWork store, DevelopmentPlan plan) {
        int versions = (int) plan.version().number();
        return store.run(TENANT, ports -> {
            List<String> wrong = new ArrayList<>();
            List<String> events = ports.outbox().pending(TENANT, Integer.MAX_VALUE).stream()
                    .filter(event -> event.aggregate().equals(plan.id().value()))
                    .map(Ward::revision)
                    .toList();
            List<String> expected = new ArrayList<>();
            for (int version = 1; version <= versions; version++) {
                expected.add(Integer.toString(version));
                if (ports.commands().find(TENANT, command(plan.id(), version)).isEmpty()) {
                    wrong.add("not whole: " + plan.id() + " has no record of the command behind version " + version);
                }
            }
            if (!events.equals(expected)) {
                wrong.add("not whole: " + plan.id() + " at version " + Version.of(versions) + " with events " + events);
            }
            if (ports.commands().find(TENANT, command(plan.id(), versions + 1)).isPresent()) {
                wrong.add("not whole: " + plan.id() + " has a record of a command without its effect");
            }
            return wrong;
        });
    }

    private static String revision(OutboxEntry event) {
        return event.details().getOrDefault("revision", "");
    }
}
