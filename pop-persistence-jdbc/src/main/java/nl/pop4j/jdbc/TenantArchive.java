package nl.pop4j.jdbc;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import nl.pop4j.jdbc.sql.Dialect;
import nl.pop4j.jdbc.sql.Session;
import nl.pop4j.jdbc.sql.TableCopy;
import nl.pop4j.jdbc.store.TenantTables;
import nl.pop4j.json.ArchiveRow;
import nl.pop4j.shared.id.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a store keeps of one tenant as lines of JSON (NDJSON): plans with what was signed, all other records
 * with their versions, the memory of commands, waiting events, the access log. To keep a copy, or to move a tenant to
 * another database, which may be of another kind.
 *
 * <p>Example: {@code JdbcPersistence.on(one).archive().exportTo(tenant, out)}, and later {@code
 * JdbcPersistence.on(other).migrate().archive().restoreFrom(tenant, file)}.
 *
 * <p>The first line names the version of the tables, the last one counts the lines between and holds their SHA-256: a
 * copy that is cut short or changed is not restored. An archive is restored by a version of the library that works with
 * the same tables; {@link JdbcPersistence#migrate} then takes it further. It holds special-category data: keep it as
 * safe as the database. Memory does not grow with the tenant. Immutable, safe to share between threads.
 */
public final class TenantArchive {

    private static final int TOGETHER = 50;

    private final Transactions transactions;

    TenantArchive(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Writes everything of a tenant as it is at one moment, whatever others write meanwhile. The stream stays open.
     *
     * @return how many rows were written
     * @throws IOException if the stream fails
     * @throws nl.pop4j.shared.error.StoreUnavailable if the store fails; what was written has no last line then
     */
    public long exportTo(TenantId tenant, OutputStream out) throws IOException {
        ArchiveWriter writer = new ArchiveWriter(out);
        try {
            return transactions.look(tenant, session -> {
                writer.write(new ArchiveRow(
                        ArchiveFile.HEAD,
                        ImmutableMap.of(ArchiveFile.VERSION, Integer.toString(Dialect.SCHEMA_VERSION))));
                for (TableCopy copy : TenantTables.all()) {
                    session.each(
                            copy.table(),
                            copy.select(),
                            row -> writer.write(new ArchiveRow(copy.table(), copy.read(row))),
                            tenant.value());
                }
                return writer.end();
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Puts everything of an archive into a tenant that holds nothing yet, all of it or nothing.
     *
     * @param tenant whose it is from now on; need not have the name that it had
     * @param file the archive, which is read twice: before anything is written it has been found whole
     * @return how many rows were restored; empty if the tenant holds something already, and nothing was changed
     * @throws IOException if the file cannot be read
     * @throws nl.pop4j.shared.error.CorruptRecord if it is no archive, cut short or changed; names the line
     * @throws nl.pop4j.shared.error.SchemaMismatch if it was made with tables of another version
     * @throws nl.pop4j.shared.error.StoreUnavailable if the store fails; nothing was changed
     */
    public OptionalLong restoreFrom(TenantId tenant, Path file) throws IOException {
        ArchiveFile archive = new ArchiveFile(file);
        archive.check();
        try {
            return transactions.run(
                    tenant,
                    session -> isEmpty(tenant, session)
                            ? OptionalLong.of(fill(tenant, session, archive))
                            : OptionalLong.empty());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isEmpty(TenantId tenant, Session session) {
        return TenantTables.all().stream()
                .noneMatch(
                        copy -> session.one(copy.table(), copy.selectAny(), row -> row.number("found"), tenant.value())
                                .isPresent());
    }

    private static long fill(TenantId tenant, Session session, ArchiveFile archive) {
        Filling filling = new Filling(tenant, session);
        archive.each(filling::take);
        filling.flush();
        return filling.rows;
    }

    /** Rows on their way into their tables, some of one table together. */
    private static final class Filling {

        private final TenantId tenant;
        private final Session session;
        private final List<@Nullable Object[]> together = new ArrayList<>();
        private String statement = "";
        private long rows;

        Filling(TenantId tenant, Session session) {
            this.tenant = tenant;
            this.session = session;
        }

        void take(ArchiveRow row) {
            TableCopy copy = ArchiveFile.copyOf(row);
            if (!copy.insert().equals(statement) || together.size() == TOGETHER) {
                flush();
            }
            statement = copy.insert();
            together.add(copy.arguments(row.values(), tenant.value()));
            rows++;
        }

        void flush() {
            session.batch(statement, together);
            together.clear();
        }
    }
}
