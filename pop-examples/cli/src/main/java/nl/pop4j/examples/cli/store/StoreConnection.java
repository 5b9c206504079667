package nl.pop4j.examples.cli.store;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.jdbc.JdbcPersistence;
import org.jspecify.annotations.Nullable;

/**
 * The store behind a JDBC address, for one command. One connection stays open as long as this does, so that an embedded
 * database is opened once.
 */
public final class StoreConnection implements AutoCloseable {

    // Kept here, since a logger that nobody holds forgets its level: what Flyway is doing is no news for a shell.
    /** What H2 says to a user who may not set what {@link #careful} sets. */
    private static final int H2_NEEDS_ADMIN = 90040;

    private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");

    static {
        MIGRATIONS.setLevel(Level.OFF);
    }

    private final Connection first;
    private final JdbcPersistence persistence;

    private StoreConnection(Connection first, JdbcPersistence persistence) {
        this.first = first;
        this.persistence = persistence;
    }

    /**
     * Connects.
     *
     * @param url the address
     * @param user who connects, or null if the address says it or nobody needs to
     * @param password the password, or null
     * @throws CommandFailure if there is no driver for the address, or no connection
     */
    public static StoreConnection open(String url, @Nullable String user, @Nullable String password) {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        DataSource source = new Address(careful(url), properties);
        try {
            return new StoreConnection(source.getConnection(), JdbcPersistence.on(source));
        } catch (SQLException e) {
            // The driver's own message may hold the address with its password.
            throw noConnection(e);
        }
    }

    /**
     * H2 writes failed statements with their values into a file beside the database, and confirms up to half a second
     * before it writes, unless told not to: an acknowledgement must survive whoever kills this process.
     */
    private static String careful(String url) {
        if (!url.startsWith("jdbc:h2:")) {
            return url;
        }
        String quiet = url + ";TRACE_LEVEL_FILE=0";
        return url.toUpperCase(Locale.ROOT).contains(";WRITE_DELAY=") ? quiet : quiet + ";WRITE_DELAY=0";
    }

    private static CommandFailure noConnection(SQLException e) {
        if (e.getErrorCode() == H2_NEEDS_ADMIN) {
            return CommandFailure.unusable("store.needs-admin", Map.of());
        }
        return CommandFailure.unusable("store.no-connection", Map.of("state", String.valueOf(e.getSQLState())));
    }

    /** The store. */
    public JdbcPersistence persistence() {
        return persistence;
    }

    /** Closes what was opened first. */
    @Override
    public void close() {
        try {
            first.close();
        } catch (SQLException e) {
            throw noConnection(e);
        }
    }

    /** Connections to one address, each opened anew. */
    private record Address(String url, Properties properties) implements DataSource {

        @Override
        public Connection getConnection() throws SQLException {
            return DriverManager.getConnection(url, properties);
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }

        @Override
        public @Nullable PrintWriter getLogWriter() {
            return null;
        }

        @Override
        public void setLogWriter(@Nullable PrintWriter out) {
            // Nothing is logged.
        }

        @Override
        public void setLoginTimeout(int seconds) {
            // The driver's own holds.
        }

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() throws SQLFeatureNotSupportedException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public <T> T unwrap(Class<T> kind) throws SQLException {
            throw new SQLException("wraps nothing");
        }

        @Override
        public boolean isWrapperFor(Class<?> kind) {
            return false;
        }

        /** Nothing of the address: it may hold a password. */
        @Override
        public String toString() {
            return "Address[]";
        }
    }
}
