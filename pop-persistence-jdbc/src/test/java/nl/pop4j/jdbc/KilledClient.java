package nl.pop4j.jdbc;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.pop4j.jdbc.ArchivedPlan.Outcome;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.id.PlanId;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A process to be killed while it works on a store. What it has been promised it appends to a file: a killed child's
 * pipe is closed with what was in it.
 */
final class KilledClient {

    private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");
    private static final int PLANS = 5;

    private KilledClient() {}

    /** What the process does until it is killed. */
    enum Task {
        /** Writes plans again and again. */
        SAVE,
        /** Imports lines. */
        IMPORT,
        /** Makes the tables. */
        MIGRATE,
        /** Erases people. */
        ERASE,
        /** The control: acknowledges before the commit, and dies in between. */
        SAVE_TOO_EARLY
    }

    /** Arguments: task, JDBC address, file of acknowledgements, seed, file of lines. */
    public static void main(String[] arguments) throws IOException {
        MIGRATIONS.setLevel(Level.OFF);
        JdbcPersistence persistence = JdbcPersistence.on(source(arguments[1]));
        try (OutputStream promised = new FileOutputStream(arguments[2], true)) {
            switch (Task.valueOf(arguments[0])) {
                case SAVE -> save(persistence.build(), promised, Long.parseLong(arguments[3]));
                case IMPORT -> load(persistence.build(), promised, Path.of(arguments[4]));
                case MIGRATE -> migrate(persistence, promised);
                case ERASE ->
                    ErasedWard.erase(
                            persistence.build(),
                            () -> noteOrFail(promised, "ready"),
                            erased -> noteOrFail(promised, erased));
                case SAVE_TOO_EARLY -> saveTooEarly(persistence.build(), promised);
            }
        }
    }

    private static void save(UnitOfWork store, OutputStream promised, long seed) throws IOException {
        Random random = new Random(seed);
        while (true) {
            note(promised, Ward.write(store, PlanId.of("p" + random.nextInt(PLANS))));
        }
    }

    private static void load(UnitOfWork store, OutputStream promised, Path lines) throws IOException {
        note(promised, "ready");
        try (InputStream in = Files.newInputStream(lines)) {
            PlanArchive.of(store).importFrom(Ward.TENANT, in, line -> {
                if (line.outcome() != Outcome.REFUSED) {
                    noteOrFail(promised, line.plan() + " " + line.revisions() + " " + line.version());
                }
            });
        }
    }

    private static void migrate(JdbcPersistence persistence, OutputStream promised) throws IOException {
        note(promised, "ready");
        persistence.migrate();
        note(promised, "migrated");
    }

    private static void saveTooEarly(UnitOfWork store, OutputStream promised) {
        store.run(Ward.TENANT, ports -> {
            noteOrFail(promised, Ward.written(ports, PlanId.of("p1")));
            Runtime.getRuntime().halt(137);
            return true;
        });
    }

    private static void noteOrFail(OutputStream promised, String line) {
        try {
            note(promised, line);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void note(OutputStream promised, String line) throws IOException {
        promised.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The data source behind an address of one of ours. */
    static DataSource source(String url) {
        if (url.startsWith("jdbc:h2:")) {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL(url);
            return source;
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        return source;
    }

    /** The address of a database on the shared server, for another process. */
    static String address(DataSource database) {
        PGSimpleDataSource source = (PGSimpleDataSource) database;
        return source.getURL() + "&user=" + source.getUser();
    }

    /** The lines that a process has written whole. */
    static List<String> promised(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        String text = Files.readString(file);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }
}
