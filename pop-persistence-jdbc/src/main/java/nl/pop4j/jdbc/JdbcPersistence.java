package nl.pop4j.jdbc;

import java.sql.Connection;
import javax.sql.DataSource;
import nl.pop4j.port.UnitOfWork;

/**
 * The store on a database: H2 2, PostgreSQL 15 and newer, or MariaDB 11.
 *
 * <p>Example: {@code JdbcPersistence store = JdbcPersistence.on(dataSource).migrate();} makes the tables or brings them
 * up to date, and {@code Pop.builder().store(store.build())} keeps everything in them.
 *
 * <p>Of the data source it expects connections that belong to nobody else until they are closed. A pool makes it fast;
 * the library brings none. Immutable, safe to share between threads.
 */
public final class JdbcPersistence {

    private static final int ATTEMPTS = 5;

    private final DataSource dataSource;
    private final Schema schema;
    private final Attempts attempts;
    private final Sessions sessions;

    private JdbcPersistence(DataSource dataSource, Schema schema, Attempts attempts, Sessions sessions) {
        this.dataSource = dataSource;
        this.schema = schema;
        this.attempts = attempts;
        this.sessions = sessions;
    }

    /** The store behind a data source; nothing is asked of the database yet. */
    public static JdbcPersistence on(DataSource dataSource) {
        return new JdbcPersistence(dataSource, new Schema(dataSource), Attempts.of(ATTEMPTS), Sessions.PLAIN);
    }

    /**
     * The same, running a unit of work at most this often when the database reports a deadlock or a serialisation
     * failure, or another unit wrote the same first; 5 times unless given.
     *
     * @throws IllegalArgumentException if {@code most} is below 1
     */
    public JdbcPersistence attempts(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("most must be 1 or more");
        }
        return new JdbcPersistence(dataSource, schema, Attempts.of(most), sessions);
    }

    /**
     * The same, telling the database at the start of each unit for which tenant it works, so that row-level security
     * can be a second wall: {@code optional/row_level_security.sql} sets it up on PostgreSQL, for a role that does not
     * own the tables. It costs one round trip for each unit. Elsewhere it changes nothing.
     */
    public JdbcPersistence guarded() {
        return new JdbcPersistence(dataSource, schema, attempts, sessions.withGuard());
    }

    /**
     * The same, sending each write by itself: for a driver in between that reads one statement at a time, such as one
     * that spreads tenants over several servers. On PostgreSQL it costs one round trip for each row that is written;
     * elsewhere it changes nothing.
     */
    public JdbcPersistence oneByOne() {
        return new JdbcPersistence(dataSource, schema, attempts, sessions.withEachWriteByItself());
    }

    /**
     * Makes the tables {@code pop_*} or brings them up to date; other tables are not touched. Doing it again, or on
     * several machines at once, does nothing more. A host's own Flyway that expects an empty schema runs first.
     *
     * @return this store
     * @throws nl.pop4j.shared.error.SchemaMismatch if the tables are newer than this version of the library
     * @throws nl.pop4j.shared.error.StoreUnavailable if the database cannot be reached or refuses
     */
    public JdbcPersistence migrate() {
        schema.migrate();
        return this;
    }

    /**
     * Looks whether the tables are there and of the version that this library needs. Units of work look for themselves
     * before the first of them runs.
     *
     * @throws nl.pop4j.shared.error.SchemaMismatch if the tables are missing, older or newer
     * @throws nl.pop4j.shared.error.StoreUnavailable if the database cannot be reached
     */
    public void checkSchema() {
        schema.check();
    }

    /** Units of work in transactions of their own, each on a connection of the data source. */
    public UnitOfWork build() {
        return new JdbcUnitOfWork(transactions());
    }

    /** Everything of one tenant as lines, to move it or to keep a copy. */
    public TenantArchive archive() {
        return new TenantArchive(transactions());
    }

    /**
     * Units of work inside a transaction that the host has opened on this connection and will end itself.
     *
     * <p>A unit that throws leaves the transaction as it was before the unit. Nothing is kept until the host commits,
     * and what a host's commit did, the host must find out. After {@code StoreUnavailable} the host rolls back.
     *
     * @param connection with autocommit off; the units neither commit it nor close it, and use it one after the other
     */
    public UnitOfWork joining(Connection connection) {
        return new JoinedUnitOfWork(connection, schema, sessions);
    }

    private Transactions transactions() {
        return new Transactions(dataSource, schema, attempts, sessions);
    }
}
