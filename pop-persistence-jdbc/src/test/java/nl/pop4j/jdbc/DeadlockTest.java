package nl.pop4j.jdbc;

import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static nl.pop4j.testkit.contract.ContractFixtures.aFramework;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.pop4j.port.Stored;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.error.StoreUnavailable;
import nl.pop4j.shared.id.FrameworkId;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * RELIABILITY.md R7: eight threads write the same two documents in opposite orders. Deadlocks occur, whole units run
 * again, a bounded number of times, and each unit has one effect.
 */
class DeadlockTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = Trials.of("deadlockRounds", 4);

    @Test
    void runsWholeUnitsAgainUntilEachHasOneEffect() throws Exception {
        Race race = new Race();
        assertThat(race.lost(1_000)).isZero();
        assertThat(race.deadlocks.get()).as("deadlocks that occurred").isPositive();
        assertThat(race.versions()).containsOnly(Version.of(1 + THREADS * ROUNDS));
    }

    @Test
    void seesUnitsThatAreNotRunAgain() throws Exception {
        assertThat(new Race().lost(1)).isPositive();
    }

    /** Units that take the two documents in one order or the other. */
    private static final class Race {

        private final AtomicInteger deadlocks = new AtomicInteger();
        private final PGSimpleDataSource database;
        private final JdbcPersistence plain;

        Race() {
            database = (PGSimpleDataSource) Databases.postgres();
            database.setOptions("-c deadlock_timeout=20ms");
            plain = JdbcPersistence.on(database).migrate();
            for (String id : List.of("a", "b")) {
                plain.build().run(NORTH, ports -> ports.frameworks().save(NORTH, aFramework(id, "1"), Version.NONE));
            }
        }

        /** How many units had no effect. */
        int lost(int attempts) throws Exception {
            try (HikariDataSource pool = Databases.pooled(database)) {
                pool.setMaximumPoolSize(THREADS);
                UnitOfWork store = JdbcPersistence.on(SqlSpy.watching(pool, this::note))
                        .attempts(attempts)
                        .build();
                ExecutorService threads = Executors.newFixedThreadPool(THREADS);
                CyclicBarrier start = new CyclicBarrier(THREADS);
                try {
                    List<Future<Integer>> running = IntStream.range(0, THREADS)
                            .mapToObj(thread -> threads.submit(() -> rounds(store, start, thread % 2 == 0)))
                            .toList();
                    int lost = 0;
                    for (Future<Integer> one : running) {
                        lost += one.get();
                    }
                    return lost;
                } finally {
                    threads.shutdownNow();
                }
            }
        }

        private int rounds(UnitOfWork store, CyclicBarrier start, boolean forward) throws Exception {
            int lost = 0;
            for (int round = 0; round < ROUNDS; round++) {
                start.await();
                try {
                    store.run(NORTH, ports -> {
                        List<String> order = forward ? List.of("a", "b") : List.of("b", "a");
                        List<Version> read = new ArrayList<>();
                        order.forEach(id -> read.add(ports.frameworks()
                                .find(NORTH, FrameworkId.of(id))
                                .orElseThrow()
                                .version()));
                        for (int i = 0; i < order.size(); i++) {
                            ports.frameworks().save(NORTH, aFramework(order.get(i), "2"), read.get(i));
                            // Whoever reads sends what waits: the first lock is held before the second is asked for.
                            ports.frameworks().list(NORTH);
                        }
                        return true;
                    });
                } catch (StoreUnavailable | StaleVersion e) {
                    lost++;
                }
            }
            return lost;
        }

        List<Version> versions() {
            return plain.build()
                    .run(
                            NORTH,
                            ports -> ports.frameworks().list(NORTH).stream()
                                    .map(id ->
                                            ports.frameworks().find(NORTH, id).orElseThrow())
                                    .map(Stored::version)
                                    .toList());
        }

        private void note(Throwable thrown) {
            if (thrown instanceof SQLException failure && "40P01".equals(failure.getSQLState())) {
                deadlocks.incrementAndGet();
            }
        }
    }
}
