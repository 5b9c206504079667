package nl.pop4j.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import nl.pop4j.jdbc.CutProxy.Cut;
import nl.pop4j.jdbc.EveryPort.Write;
import nl.pop4j.memory.InMemoryPorts;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.error.OutcomeUnknown;
import nl.pop4j.shared.error.StoreUnavailable;
import nl.pop4j.shared.id.TenantId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * RELIABILITY.md R4: the connection to PostgreSQL is cut at each message of its protocol, in both directions, by a reset
 * or a black hole. The outcome is kept, not kept or unknown; a retry always settles it; nobody waits for ever.
 *
 * <p>A build takes every few messages; {@code -Dpop.cuts=1} takes each.
 */
class ProtocolCutTest {

    private static final int STEP = Trials.of("cuts", 8);
    private static final int DARK_STEP = Trials.of("cuts", 40);
    private static final int TIMEOUT_SECONDS = 1;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int LAST = 12;
    private static final TenantId MODEL = TenantId.of("model");

    private static PGSimpleDataSource direct;
    private static HikariDataSource pool;
    private static UnitOfWork sound;
    private static List<Object> before;
    private static List<Object> behind;
    private int tenants;

    @BeforeAll
    static void expect() {
        direct = (PGSimpleDataSource) Databases.postgres();
        pool = Databases.pooled(direct);
        sound = JdbcPersistence.on(pool).migrate().build();
        UnitOfWork model = InMemoryPorts.create();
        before = EveryPort.state(model, MODEL);
        model.run(MODEL, ports -> Write.CREATE.in(MODEL, ports));
        behind = EveryPort.state(model, MODEL);
    }

    @AfterAll
    static void closePool() {
        pool.close();
    }

    @Test
    void settlesEveryResetByARetry() throws IOException {
        assertThat(cuts(Cut.RESET_BEFORE, 1, STEP, true)).isEmpty();
        assertThat(cuts(Cut.RESET_AFTER, 1 + STEP / 2, STEP, true)).isEmpty();
    }

    @Test
    void neverHangsInABlackHole() throws IOException {
        assertThat(cuts(Cut.BLACK_HOLE, 1 + DARK_STEP / 2, DARK_STEP, true)).isEmpty();
    }

    @Test
    void seesAnAnswerThatClaimsTooMuch() throws IOException {
        // The control takes 'nobody can tell' for 'not kept', as a store without OutcomeUnknown would.
        // It shows at the last messages, where the commit is.
        assertThat(cuts(Cut.RESET_AFTER, -LAST, 1, false))
                .anyMatch(violation -> violation.contains("not the state that the answer promised"));
    }

    /** Cuts at a message and every so many after it; a first one below zero counts from the last. */
    private List<String> cuts(Cut how, int first, int step, boolean honest) throws IOException {
        List<String> wrong = new ArrayList<>();
        try (CutProxy proxy = new CutProxy(direct.getPortNumbers()[0])) {
            UnitOfWork cut = JdbcPersistence.on(through(proxy)).attempts(1).build();
            boolean reached = true;
            int from = first > 0 ? first : messages(proxy, cut) + first;
            for (int message = from; reached && wrong.isEmpty(); message += step) {
                TenantId tenant = TenantId.of(how.name().toLowerCase(Locale.ROOT) + "-" + honest + ++tenants);
                proxy.cutAt(message, how);
                List<List<Object>> allowed = promised(cut, tenant, honest, wrong);
                reached = proxy.hasCut();
                proxy.carry();
                String at = Trials.at(how + " at message " + message, "PostgreSQL");
                if (!allowed.contains(settled(tenant))) {
                    wrong.add(at + ": not the state that the answer promised");
                }
                sound.run(tenant, ports -> Write.CREATE.in(tenant, ports));
                if (!EveryPort.state(sound, tenant).equals(behind)) {
                    wrong.add(at + ": the same command again had no effect, or another one");
                }
            }
        }
        return wrong;
    }

    /** How many messages the unit takes when nobody cuts it. */
    private int messages(CutProxy proxy, UnitOfWork cut) {
        // The first unit looks at the tables too.
        for (int unit = 0; unit < 2; unit++) {
            TenantId tenant = TenantId.of("whole-" + ++tenants);
            proxy.carry();
            cut.run(tenant, ports -> Write.CREATE.in(tenant, ports));
        }
        return proxy.carried();
    }

    /** What may be stored, by the answer that the unit gave. */
    private static List<List<Object>> promised(UnitOfWork cut, TenantId tenant, boolean honest, List<String> wrong) {
        long start = System.nanoTime();
        try {
            cut.run(tenant, ports -> Write.CREATE.in(tenant, ports));
            return List.of(behind);
        } catch (StoreUnavailable e) {
            return List.of(before);
        } catch (OutcomeUnknown e) {
            return honest ? List.of(before, behind) : List.of(before);
        } finally {
            if (Duration.ofNanos(System.nanoTime() - start).compareTo(LONGEST) > 0) {
                wrong.add("hung longer than the timeout");
            }
        }
    }

    /**
     * What is stored once the server has noticed that its client is gone: it goes on with what it has received, and
     * whoever writes the same plan waits for it.
     */
    private static List<Object> settled(TenantId tenant) {
        Databases.execute(
                pool,
                "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'cut'"
                        + " and state <> 'active'");
        while (Databases.count(pool, "select count(*) from pg_stat_activity where application_name = 'cut'") > 0) {
            Thread.onSpinWait();
        }
        return EveryPort.state(sound, tenant);
    }

    private static DataSource through(CutProxy proxy) {
        PGSimpleDataSource source = proxy.before(direct);
        source.setApplicationName("cut");
        source.setSocketTimeout(TIMEOUT_SECONDS);
        source.setConnectTimeout(TIMEOUT_SECONDS);
        source.setLoginTimeout(TIMEOUT_SECONDS);
        source.setCancelSignalTimeout(TIMEOUT_SECONDS);
        return source;
    }
}
