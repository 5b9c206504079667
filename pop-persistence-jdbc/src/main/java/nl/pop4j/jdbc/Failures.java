package nl.pop4j.jdbc;

import com.google.common.base.Throwables;
import java.sql.SQLException;
import nl.pop4j.jdbc.sql.Dialect;
import nl.pop4j.jdbc.sql.LostRace;
import nl.pop4j.jdbc.sql.SqlFailure;
import nl.pop4j.shared.error.OutcomeUnknown;
import nl.pop4j.shared.error.PopException;
import nl.pop4j.shared.error.SchemaMismatch;
import nl.pop4j.shared.error.StoreUnavailable;
import org.flywaydb.core.api.FlywayException;

/** What a caller hears about a failure: one of the library's own kinds, with a code and without a word of content. */
final class Failures {

    private Failures() {}

    /** After a statement failed and everything was rolled back. */
    static PopException afterStatement(SqlFailure failure) {
        return failure.kind() == SqlFailure.Kind.FOREIGN_SCHEMA
                ? new SchemaMismatch("incomplete", Integer.toString(Dialect.SCHEMA_VERSION), failure)
                : unavailable(failure);
    }

    /** After the confirmation of a transaction failed: nobody can tell whether it was kept. */
    static OutcomeUnknown afterCommit(SqlFailure failure) {
        return new OutcomeUnknown(failure.reason(), failure);
    }

    /** After races were lost again and again; nothing was kept. */
    static StoreUnavailable afterRaces(LostRace race) {
        return new StoreUnavailable("too many units of work write the same", race);
    }

    /** The store cannot be reached or refuses to work; nothing was kept. */
    static StoreUnavailable unavailable(SqlFailure failure) {
        return new StoreUnavailable(failure.reason(), failure);
    }

    /** The tables could not be made; messages of the migration tool hold addresses and names of users. */
    static StoreUnavailable migration(FlywayException failure) {
        return Throwables.getCausalChain(failure).stream()
                .filter(SQLException.class::isInstance)
                .map(cause -> SqlFailure.unavailable((SQLException) cause))
                .findFirst()
                .map(cause -> new StoreUnavailable("migration: " + cause.reason(), cause))
                .orElseGet(() -> new StoreUnavailable("migration: " + code(failure)));
    }

    private static String code(FlywayException failure) {
        return String.valueOf(failure.getErrorCode());
    }
}
