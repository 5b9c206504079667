package nl.pop4j.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import nl.pop4j.jdbc.EveryPort.Write;
import nl.pop4j.jdbc.FaultySource.Fault;
import nl.pop4j.memory.InMemoryPorts;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.error.CorruptRecord;
import nl.pop4j.shared.error.OutcomeUnknown;
import nl.pop4j.shared.error.PopException;
import nl.pop4j.shared.error.StoreUnavailable;
import nl.pop4j.shared.id.TenantId;

/**
 * Lets units that together write to every port fail at each JDBC call in turn, and holds what is stored afterwards against
 * what the store in memory has before and after the same unit.
 */
final class FaultSweep {

    private static final boolean EXHAUSTIVE = "all".equals(System.getProperty("pop.faults"));
    private static final int ENOUGH = 12;

    /** How many ports one unit writes through in a build; all of them where every call is to fail both ways. */
    private static final int TOGETHER = EXHAUSTIVE ? EveryPort.values().length : 6;

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
    private Set<EveryPort> ports = Set.of();
    private List<Object> before = List.of();
    private List<Object> behind = List.of();
    private int tenants;

    FaultSweep(String name, DataSource database, FaultySource source) {
        this.name = name;
        this.source = source;
        this.sound = JdbcPersistence.on(database).migrate().build();
        this.faulty = JdbcPersistence.on(source.asDataSource()).build();
    }

    /**
     * All violations over every call, up to a few: failing before and after its effect in turn, or each call both ways
     * where {@code -Dpop.faults=all} asks for it.
     */
    List<String> run() {
        for (Set<EveryPort> part : EveryPort.parts(TOGETHER)) {
            ports = part;
            for (Write step : Write.values()) {
                run(step);
            }
        }
        return violations;
    }

    private void run(Write step) {
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

    /** How many units were run so far. */
    int trials() {
        return tenants;
    }

    /** What the store in memory, which has no JDBC call to fail, holds before and after the step. */
    private void expect(Write step) {
        UnitOfWork model = InMemoryPorts.create();
        TenantId tenant = TenantId.of("model");
        if (step == Write.CHANGE) {
            model.run(tenant, store -> Write.CREATE.in(tenant, store, ports));
        }
        before = EveryPort.state(model, tenant, ports);
        model.run(tenant, store -> step.in(tenant, store, ports));
        behind = EveryPort.state(model, tenant, ports);
    }

    private boolean runs(Write step, int call, boolean after) {
        TenantId tenant = TenantId.of(name + "-" + ++tenants);
        if (step == Write.CHANGE) {
            sound.run(tenant, store -> Write.CREATE.in(tenant, store, ports));
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
    private List<List<Object>> allowed(Write step, TenantId tenant, Fault fault) {
        try {
            faulty.run(tenant, store -> step.in(tenant, store, ports));
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

    private List<Object> again(Write step, TenantId tenant) {
        try {
            sound.run(tenant, store -> step.in(tenant, store, ports));
            return EveryPort.state(sound, tenant, ports);
        } catch (PopException e) {
            return List.of(e);
        }
    }

    private List<Object> stateOrRefusal(TenantId tenant) {
        try {
            return EveryPort.state(sound, tenant, ports);
        } catch (CorruptRecord e) {
            return List.of(e);
        }
    }

    private void requireWordless(Write step, Fault fault, PopException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause.toString().contains("geheim")) {
                violated(step, fault, "says what the driver said");
            }
        }
    }

    private void violated(Write step, Fault fault, String what) {
        violations.add(name + " " + step + " " + fault + ": " + what);
    }
}
