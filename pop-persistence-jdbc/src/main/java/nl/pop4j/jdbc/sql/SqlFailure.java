package nl.pop4j.jdbc.sql;

import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A statement that failed, without what it said: drivers put keys, values and whole rows into their messages.
 *
 * <p>It ends the attempt of a unit of work, which turns it into an exception of the library or runs again.
 */
public final class SqlFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What can be done about it. */
    public enum Kind {
        /** Run the whole unit again. */
        BUSY,
        /** A row with this key is there already. */
        DUPLICATE,
        /** A value or a row that the database does not take; another one it may. */
        REFUSED,
        /** Tables or columns are not there. */
        FOREIGN_SCHEMA,
        /** Nothing here. */
        UNAVAILABLE
    }

    private final Kind kind;
    private final String reason;

    private SqlFailure(Kind kind, String reason, SQLException cause) {
        super(reason, cause);
        this.kind = kind;
        this.reason = reason;
    }

    /** The failure that a driver reported. */
    public static SqlFailure of(SQLException failure, Dialect dialect) {
        return new SqlFailure(kind(failure, dialect), reason(failure), stripped(failure));
    }

    /** A failure before anybody knows which database it is. */
    public static SqlFailure unavailable(SQLException failure) {
        return new SqlFailure(Kind.UNAVAILABLE, reason(failure), stripped(failure));
    }

    /** What can be done about it. */
    public Kind kind() {
        return kind;
    }

    /** The SQLSTATE and the vendor's code. */
    public String reason() {
        return reason;
    }

    private static Kind kind(SQLException failure, Dialect dialect) {
        if (dialect.isBusy(failure)) {
            return Kind.BUSY;
        }
        if (dialect.isDuplicate(failure)) {
            return Kind.DUPLICATE;
        }
        if (isRefusal(failure)) {
            return Kind.REFUSED;
        }
        return dialect.isForeignSchema(failure) ? Kind.FOREIGN_SCHEMA : Kind.UNAVAILABLE;
    }

    /** The classes of SQL:2016 for data and for constraints. */
    private static boolean isRefusal(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }

    private static String reason(SQLException failure) {
        @Nullable String state = failure.getSQLState();
        return String.format(Locale.ROOT, "SQLSTATE %s (%d)", state == null ? "none" : state, failure.getErrorCode());
    }

    /** The same failure at the same place, wordless. */
    private static SQLException stripped(SQLException failure) {
        SQLException wordless = new SQLException(reason(failure), failure.getSQLState(), failure.getErrorCode());
        wordless.setStackTrace(failure.getStackTrace());
        return wordless;
    }
}
