package nl.pop4j.jdbc;

import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static nl.pop4j.testkit.contract.ContractFixtures.aPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.pop4j.jdbc.sql.Dialect;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.error.SchemaMismatch;
import nl.pop4j.shared.error.StoreUnavailable;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables are made once, looked at before use, and never guessed. */
@ExtendWith(MariaDb.class)
class JdbcPersistenceTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("nl.pop4j.jdbc.Database#all")
    void refusesToWorkWithoutTables(Database database) {
        JdbcPersistence persistence = JdbcPersistence.on(source(database));
        assertThatExceptionOfType(SchemaMismatch.class)
                .isThrownBy(persistence::checkSchema)
                .satisfies(refusal -> assertThat(List.of(refusal.found(), refusal.needed()))
                        .isEqualTo(List.of("none", Integer.toString(Dialect.SCHEMA_VERSION))));
        assertThatExceptionOfType(SchemaMismatch.class).isThrownBy(() -> plans(persistence.build()));
    }

    @ParameterizedTest
    @MethodSource("nl.pop4j.jdbc.Database#all")
    void refusesNewerTables(Database database) {
        DataSource source = source(database);
        JdbcPersistence.on(source).migrate();
        Databases.execute(source, "insert into pop_schema (version) values (7000)");
        for (Runnable attempt : List.<Runnable>of(
                () -> JdbcPersistence.on(source).checkSchema(),
                () -> JdbcPersistence.on(source).migrate(),
                () -> plans(JdbcPersistence.on(source).build()))) {
            assertThatExceptionOfType(SchemaMismatch.class)
                    .isThrownBy(attempt::run)
                    .satisfies(refusal -> assertThat(refusal.found()).isEqualTo("7000"));
        }
    }

    @ParameterizedTest
    @MethodSource("nl.pop4j.jdbc.Database#all")
    void refusesOlderTables(Database database) {
        DataSource source = source(database);
        JdbcPersistence.on(source).migrate();
        Databases.execute(source, "delete from pop_schema");
        assertThatExceptionOfType(SchemaMismatch.class)
                .isThrownBy(() -> JdbcPersistence.on(source).checkSchema());
    }

    @ParameterizedTest
    @MethodSource("nl.pop4j.jdbc.Database#all")
    void saysSoWhenATableGoesMissingLater(Database database) {
        DataSource source = source(database);
        UnitOfWork store = JdbcPersistence.on(source).migrate().build();
        assertThat(plans(store)).isZero();
        Databases.execute(source, "drop table pop_agreed_gap", "drop table pop_revision", "drop table pop_plan");
        assertThatExceptionOfType(SchemaMismatch.class).isThrownBy(() -> plans(store));
    }

    @ParameterizedTest
    @MethodSource("nl.pop4j.jdbc.Database#all")
    void migratesTwiceWithoutDoingMore(Database database) {
        DataSource source = source(database);
        JdbcPersistence persistence = JdbcPersistence.on(source).migrate();
        DevelopmentPlan plan =
                persistence.build().run(NORTH, ports -> ports.plans().save(NORTH, aPlan("p1")));
        persistence.migrate().checkSchema();
        Optional<DevelopmentPlan> found =
                persistence.build().run(NORTH, ports -> ports.plans().find(NORTH, plan.id()));
        assertThat(found).contains(plan);
    }

    @ParameterizedTest
    @MethodSource("nl.pop4j.jdbc.Database#all")
    void migratesBesideTablesOfTheHost(Database database) {
        DataSource source = source(database);
        Databases.execute(source, "create table customer (id integer)", "insert into customer values (1)");
        JdbcPersistence.on(source).migrate().checkSchema();
        assertThat(plans(JdbcPersistence.on(source).build())).isZero();
    }

    @ParameterizedTest
    @MethodSource("nl.pop4j.jdbc.Database#all")
    void takesOverTablesThatAPersonHasMade(Database database) {
        DataSource source = source(database);
        Databases.execute(source, script(database).toArray(String[]::new));
        JdbcPersistence persistence = JdbcPersistence.on(source);
        assertThatCode(persistence::checkSchema).doesNotThrowAnyException();
        assertThatCode(persistence::migrate).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("nl.pop4j.jdbc.Database#all")
    void completesAMigrationThatStoppedAfterAnyStatement(Database database) {
        List<String> statements = script(database);
        for (int done = 1; done <= statements.size(); done += Trials.of("migrationStep", 5)) {
            DataSource source = source(database);
            Databases.execute(source, statements.subList(0, done).toArray(String[]::new));
            JdbcPersistence.on(source).migrate().checkSchema();
            assertThat(plans(JdbcPersistence.on(source).build())).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("nl.pop4j.jdbc.Database#all")
    void migratesFromTwoMachinesAtOnce(Database database) throws Exception {
        DataSource source = source(database);
        ExecutorService machines = Executors.newFixedThreadPool(2);
        try {
            for (Future<?> machine : Stream.generate(() ->
                            machines.submit(() -> JdbcPersistence.on(source).migrate()))
                    .limit(2)
                    .toList()) {
                machine.get();
            }
        } finally {
            machines.shutdownNow();
        }
        assertThatCode(() -> JdbcPersistence.on(source).checkSchema()).doesNotThrowAnyException();
    }

    @Test
    void saysThatNoServerAnswers() {
        JdbcDataSource nowhere = new JdbcDataSource();
        nowhere.setURL("jdbc:h2:tcp://127.0.0.1:1/secret-name");
        for (Runnable attempt : List.<Runnable>of(
                () -> JdbcPersistence.on(nowhere).migrate(),
                () -> JdbcPersistence.on(nowhere).checkSchema(),
                () -> plans(JdbcPersistence.on(nowhere).build()))) {
            assertThatExceptionOfType(StoreUnavailable.class)
                    .isThrownBy(attempt::run)
                    .satisfies(refusal -> assertThat(refusal.reason()).startsWith("SQLSTATE"))
                    .satisfies(refusal -> assertThat(causes(refusal)).doesNotContain("secret-name"));
        }
    }

    @Test
    void everyDatabaseHasItsTextOfEveryMigration() {
        for (Database database : Database.values()) {
            assertThat(Dialect.H2.migrations())
                    .allSatisfy(name -> assertThat(JdbcPersistence.class.getResource(database.scripts() + "/" + name))
                            .as(database + " " + name)
                            .isNotNull());
        }
    }

    @Test
    void refusesNoAttemptsAtAll() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JdbcPersistence.on(source(Database.H2)).attempts(0));
    }

    @Test
    void joinsOnlyATransactionThatIsOpen() throws SQLException {
        DataSource source = source(Database.H2);
        JdbcPersistence persistence = JdbcPersistence.on(source).migrate();
        try (Connection connection = source.getConnection()) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> plans(persistence.joining(connection)))
                    .withMessageContaining("transaction");
        }
    }

    @Test
    void leavesTheHostsTransactionToTheHost() throws SQLException {
        DataSource source = source(Database.H2);
        JdbcPersistence persistence = JdbcPersistence.on(source).migrate();
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            persistence.joining(connection).run(NORTH, ports -> ports.plans().save(NORTH, aPlan("p1")));
            assertThat(plans(persistence.build())).isZero();
            connection.rollback();
        }
        assertThat(plans(persistence.build())).isZero();
    }

    private DataSource source(Database database) {
        return database.in(folder);
    }

    private static int plans(UnitOfWork store) {
        return store.run(NORTH, ports -> ports.plans().list(NORTH, PlanQuery.first(10)))
                .size();
    }

    /** Every statement of every migration, as a person would run them by hand. */
    private static List<String> script(Database database) {
        return Dialect.H2.migrations().stream()
                .flatMap(migration -> database.statements(migration).stream())
                .toList();
    }

    private static String causes(Throwable thrown) {
        StringBuilder all = new StringBuilder();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            all.append(cause).append('\n');
        }
        return all.toString();
    }
}
