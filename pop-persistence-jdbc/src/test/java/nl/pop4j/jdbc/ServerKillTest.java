package nl.pop4j.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.error.PopException;
import nl.pop4j.shared.id.PlanId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * RELIABILITY.md R3: the server with all its processes is killed in the middle of the work of several threads, and
 * started again on the same data. What was acknowledged is stored, each plan is whole, and the pool goes on by itself.
 *
 * <p>A build kills it a few times; {@code -Dpop.serverKills=50} as often as that.
 */
class ServerKillTest {

    private static final int KILLS = Trials.of("serverKills", 2);
    private static final int WRITERS = 3;
    private static final int MOST_ACKNOWLEDGED = 30;

    @TempDir
    Path folder;

    @Test
    void losesNothingThatWasAcknowledged() throws Exception {
        try (PostgresServer server = PostgresServer.in(folder, "on")) {
            assertThat(List.of(
                            server.setting("fsync"),
                            server.setting("full_page_writes"),
                            server.setting("synchronous_commit")))
                    .containsOnly("on");
            assertThat(killed(server, KILLS)).isEmpty();
        }
    }

    @Test
    void seesWhatAServerLosesThatConfirmsBeforeItWrites() throws Exception {
        try (PostgresServer server = PostgresServer.in(folder, "off")) {
            assertThat(killed(server, 1)).anyMatch(loss -> loss.contains("acknowledged and lost"));
        }
    }

    private static List<String> killed(PostgresServer server, int kills) throws Exception {
        List<String> wrong = new ArrayList<>();
        Random random = new Random(Trials.seed());
        List<String> acknowledged = Collections.synchronizedList(new ArrayList<>());
        try (HikariDataSource pool = Databases.pooled(server.source())) {
            UnitOfWork store = JdbcPersistence.on(pool).migrate().build();
            // What the control may lose is writes, not the tables.
            Databases.execute(server.source(), "checkpoint");
            for (int kill = 1; kill <= kills && wrong.isEmpty(); kill++) {
                workUntilKilled(server, store, acknowledged, 1 + random.nextInt(MOST_ACKNOWLEDGED));
                server.start();
                String at = Trials.at("kill " + kill, "PostgreSQL");
                Ward.violations(store, List.copyOf(acknowledged)).forEach(loss -> wrong.add(at + ": " + loss));
            }
        }
        return wrong;
    }

    /** Kills the server once so many more writes were acknowledged. */
    private static void workUntilKilled(PostgresServer server, UnitOfWork store, List<String> acknowledged, int enough)
            throws Exception {
        CountDownLatch more = new CountDownLatch(enough);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<?>> working = new ArrayList<>();
            for (int writer : IntStream.range(0, WRITERS).toArray()) {
                PlanId own = PlanId.of("p" + writer);
                working.add(writers.submit(() -> writeOn(store, own, acknowledged, more)));
            }
            more.await();
            server.kill();
            for (Future<?> one : working) {
                one.get();
            }
        } finally {
            writers.shutdownNow();
        }
    }

    private static void writeOn(UnitOfWork store, PlanId own, List<String> acknowledged, CountDownLatch more) {
        while (true) {
            try {
                acknowledged.add(Ward.write(store, own));
                more.countDown();
            } catch (PopException e) {
                // Not kept, or nobody can tell: nothing was acknowledged.
                return;
            }
        }
    }
}
