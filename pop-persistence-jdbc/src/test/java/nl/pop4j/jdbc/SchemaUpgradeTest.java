package nl.pop4j.jdbc;

import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static nl.pop4j.testkit.contract.ContractFixtures.SOUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.pop4j.jdbc.EveryPort.Write;
import nl.pop4j.jdbc.sql.Dialect;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.error.PopException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * RELIABILITY.md R9: tables of every earlier version, with rows in them, are brought up to date; by a process that dies
 * at a statement, and then by two at once. Everything that was there can be read.
 *
 * <p>A build takes every third version and dies once at each, before or after a statement drawn by lot; {@code
 * -Dpop.upgradeStep=1 -Dpop.upgradeDeaths=1000} takes every version and dies at each statement both ways.
 */
@ExtendWith(MariaDb.class)
@Tag("R9")
class SchemaUpgradeTest {

    private static final int STEP = Trials.of("upgradeStep", 3);
    private static final int DEATHS = Trials.of("upgradeDeaths", 1);
    private static final List<String> MIGRATIONS = Dialect.H2.migrations();

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("nl.pop4j.jdbc.Database#all")
    void bringsRowsOfEveryEarlierVersionUpToDate(Database database) throws Exception {
        DataSource now = filled(database);
        Random random = new Random(Trials.seed());
        for (int version = 1; version < MIGRATIONS.size(); version += STEP) {
            int statements = statements(database, version, MIGRATIONS.size()).size();
            List<Integer> deaths = new ArrayList<>(
                    IntStream.rangeClosed(-statements, statements).boxed().toList());
            deaths.remove(statements);
            Collections.shuffle(deaths, random);
            for (int death : deaths.subList(0, Math.min(DEATHS, deaths.size()))) {
                DataSource old = older(database, version, now);
                assertThat(wrongAfterUpgrade(old, now, death))
                        .as(Trials.at(MIGRATIONS.get(version - 1) + " death " + death, database))
                        .isEmpty();
            }
        }
    }

    /** The control: a migration that loses a row is seen. */
    @Test
    void seesARowThatAMigrationLost() throws Exception {
        DataSource now = filled(Database.H2);
        DataSource old = older(Database.H2, 1, now);
        Databases.execute(old, "delete from pop_assessment");
        assertThat(wrongAfterUpgrade(old, now, 1)).containsExactly("ASSESSMENTS is not what it was");
    }

    /** Dies at a statement (before its effect where the number is below zero), then goes on from two machines. */
    private static List<String> wrongAfterUpgrade(DataSource old, DataSource now, int death) throws Exception {
        List<String> tables = OldTables.in(old);
        DyingSource dying = new DyingSource(old, Math.abs(death), death > 0);
        assertThatExceptionOfType(PopException.class)
                .isThrownBy(() -> JdbcPersistence.on(dying.asDataSource()).migrate());
        ExecutorService machines = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> both = new ArrayList<>();
            for (int machine = 1; machine <= 2; machine++) {
                both.add(machines.submit(() -> JdbcPersistence.on(old).migrate()));
            }
            for (Future<?> machine : both) {
                machine.get();
            }
        } finally {
            machines.shutdownNow();
        }
        JdbcPersistence.on(old).checkSchema();
        return differences(old, now, tables);
    }

    private static List<String> differences(DataSource old, DataSource now, List<String> tables) {
        List<Object> found = EveryPort.state(JdbcPersistence.on(old).build(), NORTH);
        List<Object> expected = EveryPort.state(JdbcPersistence.on(now).build(), NORTH);
        List<Object> nothing = EveryPort.state(JdbcPersistence.on(now).build(), SOUTH);
        List<String> wrong = new ArrayList<>();
        for (EveryPort port : EveryPort.values()) {
            boolean wasThere = tables.contains(OldTables.of(port));
            Object right = (wasThere ? expected : nothing).get(port.ordinal());
            if (!found.get(port.ordinal()).equals(right)) {
                wrong.add(port + " is not what it was");
            }
        }
        return wrong;
    }

    private DataSource filled(Database database) {
        DataSource source = database.in(folder);
        UnitOfWork store = JdbcPersistence.on(source).migrate().build();
        for (Write write : Write.values()) {
            store.run(NORTH, ports -> write.in(NORTH, ports));
        }
        return source;
    }

    /** Tables of an earlier version, with what they can hold of the rows of now. */
    private DataSource older(Database database, int version, DataSource now) {
        DataSource source = database.in(folder);
        Databases.execute(source, statements(database, 0, version).toArray(String[]::new));
        OldTables.fill(source, now);
        return source;
    }

    private static List<String> statements(Database database, int from, int to) {
        return MIGRATIONS.subList(from, to).stream()
                .flatMap(migration -> database.statements(migration).stream())
                .toList();
    }
}
