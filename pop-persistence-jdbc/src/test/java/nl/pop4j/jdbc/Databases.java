package nl.pop4j.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Databases to test on. One PostgreSQL server serves the whole run of tests; each test gets a schema of its own. */
final class Databases {

    /** Every table with rows of tenants, those first that refer to others. */
    static final List<String> TABLES = List.of(
            "pop_access_log",
            "pop_outbox",
            "pop_command",
            "pop_conversation",
            "pop_review_cycle",
            "pop_personal_profile",
            "pop_work_adjustments",
            "pop_plan_method",
            "pop_plan_template",
            "pop_library_term",
            "pop_library_goal",
            "pop_plan_comment",
            "pop_feedback",
            "pop_culture_survey",
            "pop_rollout_programme",
            "pop_subject_statement",
            "pop_legal_hold",
            "pop_erasure",
            "pop_assessment",
            "pop_organisation_needs",
            "pop_framework",
            "pop_agreed_gap",
            "pop_revision",
            "pop_plan");

    private static final int POOL = 6;

    // Kept here, since a logger that nobody holds forgets its level.
    private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");

    static {
        MIGRATIONS.setLevel(Level.SEVERE);
    }

    private Databases() {}

    /** A new database in files that nobody has migrated yet. */
    static DataSource h2(Path folder) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.resolve("pop") + ";LOCK_TIMEOUT=4000;DB_CLOSE_DELAY=-1");
        return source;
    }

    /** A new schema on the shared server that nobody has migrated yet. */
    static DataSource postgres() {
        String schema = "s" + UUID.randomUUID().toString().replace("-", "");
        execute(Server.ONE.getPostgresDatabase(), "create schema " + schema);
        PGSimpleDataSource source = (PGSimpleDataSource) Server.ONE.getPostgresDatabase();
        source.setCurrentSchema(schema);
        return source;
    }

    /** The same database behind a pool; whoever makes it closes it. */
    static HikariDataSource pooled(DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(POOL);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    /** Takes every row out of the tables. */
    static void empty(DataSource source) {
        execute(source, TABLES.stream().map(table -> "delete from " + table).toArray(String[]::new));
    }

    /** The text of a script that is shipped. */
    static String script(String name) throws IOException {
        try (InputStream in = JdbcPersistence.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Runs statements that a test needs. */
    static void execute(DataSource source, String... statements) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number that a question finds. */
    static long count(DataSource source, String question) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every value in every column of every table of ours, as texts. */
    static List<String> dump(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return tables(connection).stream()
                    .flatMap(table -> rows(source, table).stream())
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every value in every column of a table, as texts. */
    static List<String> rows(DataSource source, String table) {
        List<String> values = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table)) {
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    values.add(text(rows.getObject(i)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return values;
    }

    /** The names of our tables, as the database knows them; not of what the migration tool keeps. */
    static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (name.startsWith("pop_") && !name.equals("pop_schema_history")) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static String text(Object value) throws SQLException {
        if (value instanceof Clob text) {
            return text.getSubString(1, (int) text.length());
        }
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(value);
    }

    /** Started by the first test that needs it, stopped with the JVM; durable, as every server of ours must be. */
    private static final class Server {

        private static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setPGStartupWait(Duration.ofMinutes(1))
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
