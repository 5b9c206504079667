package nl.pop4j.jdbc.sql;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A connection inside one attempt of a unit of work: binds arguments, runs statements, remembers the first failure.
 *
 * <p>Arguments are texts, whole numbers, days, moments (kept in UTC, to the microsecond), bytes or null.
 */
public final class Session {

    /** Makes something of one row. */
    @FunctionalInterface
    public interface RowReader<T> {
        /** What the row says. */
        T read(Row row) throws SQLException;
    }

    /** Looks at one row after the other. */
    @FunctionalInterface
    public interface RowVisitor {
        /** Takes a row in. */
        void visit(Row row) throws SQLException;
    }

    private static final int FETCHED = 50;

    private final Connection connection;
    private final Dialect dialect;
    private final boolean oneByOne;
    private final Waiting waiting = new Waiting();
    private @Nullable SqlFailure failure;
    private boolean ended;

    /** A session on a connection that has a transaction open. */
    public Session(Connection connection, Dialect dialect) {
        this(connection, dialect, false);
    }

    private Session(Connection connection, Dialect dialect, boolean oneByOne) {
        this.connection = connection;
        this.dialect = dialect;
        this.oneByOne = oneByOne;
    }

    /** The same, sending each write by itself even where the database takes several in one text. */
    public static Session oneByOne(Connection connection, Dialect dialect) {
        return new Session(connection, dialect, true);
    }

    /** Whether one query for many keys is better than one for each. */
    public boolean asksForManyKeys() {
        return dialect.findsManyKeysAlongAnIndex();
    }

    /** The one row that a query finds, or empty; {@code what} names the record for whoever must repair it. */
    public <T> Optional<T> one(String what, String sql, RowReader<T> reader, @Nullable Object... arguments) {
        List<T> rows = list(what, sql, reader, arguments);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }

    /** The rows that a query finds, in its order. */
    public <T> List<T> list(String what, String sql, RowReader<T> reader, @Nullable Object... arguments) {
        flush();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, 0, Arrays.asList(arguments));
            try (ResultSet answer = statement.executeQuery()) {
                Row row = new Row(answer, what);
                ImmutableList.Builder<T> rows = ImmutableList.builder();
                while (answer.next()) {
                    rows.add(reader.read(row));
                }
                return rows.build();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Shows the rows that a query finds, in its order, fetched a few at a time. */
    public void each(String what, String sql, RowVisitor visitor, @Nullable Object... arguments) {
        flush();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCHED);
            bind(statement, 0, Arrays.asList(arguments));
            try (ResultSet answer = statement.executeQuery()) {
                Row row = new Row(answer, what);
                while (answer.next()) {
                    visitor.visit(row);
                }
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Runs a statement now and says how many rows it changed. */
    public int update(String sql, @Nullable Object... arguments) {
        flush();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, 0, Arrays.asList(arguments));
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Writes one row of a table, together with whatever else waits: before the next reading, or when the unit ends.
     * Where the row is there already, or not any more as it was read, the unit has lost a race and hears of it then.
     */
    public void write(String table, String sql, @Nullable Object... arguments) {
        requireOpen();
        waiting.add(new Waiting.Write(table, true, sql, Arrays.asList(arguments)));
    }

    /** Takes rows out of a table, however many they are, together with whatever else waits. */
    public void clear(String table, String sql, @Nullable Object... arguments) {
        requireOpen();
        waiting.add(new Waiting.Write(table, false, sql, Arrays.asList(arguments)));
    }

    /**
     * Sends what waits, in one round trip where the database can.
     *
     * @throws LostRace if another unit wrote first
     */
    public void flush() {
        requireOpen();
        List<Waiting.Write> writes = waiting.take();
        if (writes.isEmpty()) {
            return;
        }
        try {
            int at = oneByOne ? Waiting.sendEach(connection, writes) : dialect.write(connection, writes);
            if (at < writes.size()) {
                throw new LostRace(writes.get(at).table());
            }
        } catch (SQLException e) {
            SqlFailure failed = failed(e);
            if (failed.kind() == SqlFailure.Kind.DUPLICATE) {
                throw new LostRace(writes.get(0).table());
            }
            throw failed;
        }
    }

    /**
     * Runs a statement once for each list of arguments, in one round trip where the driver can; none does nothing.
     *
     * @return how many rows were changed in all
     */
    public int batch(String sql, List<@Nullable Object[]> argumentLists) {
        flush();
        if (argumentLists.isEmpty()) {
            return 0;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] arguments : argumentLists) {
                bind(statement, 0, Arrays.asList(arguments));
                statement.addBatch();
            }
            return Arrays.stream(statement.executeBatch()).sum();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Ends the session: whoever kept a port finds it closed. */
    public void end() {
        ended = true;
    }

    /**
     * Refuses to go on after a failed statement, even if somebody has caught its exception.
     *
     * @throws SqlFailure the first one that occurred
     */
    public void requireIntact() {
        if (failure != null) {
            throw failure;
        }
    }

    private void requireOpen() {
        if (ended) {
            throw new IllegalStateException("the unit of work has ended");
        }
        requireIntact();
    }

    private SqlFailure failed(SQLException e) {
        SqlFailure failed = SqlFailure.of(e, dialect);
        failure = failed;
        return failed;
    }

    /** Binds arguments after so many others. */
    static void bind(PreparedStatement statement, int before, List<@Nullable Object> arguments) throws SQLException {
        for (int i = 0; i < arguments.size(); i++) {
            int place = before + i + 1;
            Object argument = arguments.get(i);
            if (argument instanceof byte[] bytes) {
                statement.setBytes(place, bytes);
            } else if (argument instanceof Instant moment) {
                statement.setObject(
                        place, LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC));
            } else if (argument instanceof String text) {
                statement.setString(place, text);
            } else {
                statement.setObject(place, argument);
            }
        }
    }
}
