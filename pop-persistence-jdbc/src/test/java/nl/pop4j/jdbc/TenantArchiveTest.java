package nl.pop4j.jdbc;

import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static nl.pop4j.testkit.contract.ContractFixtures.SOUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import nl.pop4j.jdbc.EveryPort.Write;
import nl.pop4j.jdbc.sql.Dialect;
import nl.pop4j.jdbc.sql.TableCopy;
import nl.pop4j.jdbc.store.TenantTables;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.error.CorruptRecord;
import nl.pop4j.shared.error.SchemaMismatch;
import nl.pop4j.shared.error.StoreUnavailable;
import nl.pop4j.shared.id.TenantId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything of a tenant travels, whole or not at all. */
@ExtendWith(MariaDb.class)
class TenantArchiveTest {

    private static final Set<String> DRAWN_OR_PASSING =
            Set.of("tenant_id", "event_no", "entry_no", "claimed_by", "claimed_until");

    /** The line behind the first one: by then something was read. */
    private static final int FIRST_ROW = 2;

    @TempDir
    Path folder;

    private DataSource source;
    private JdbcPersistence persistence;

    @BeforeEach
    void fill() {
        source = Databases.h2(folder);
        persistence = JdbcPersistence.on(source).migrate();
        writeAll(persistence.build(), Write.CREATE);
    }

    @ParameterizedTest
    @MethodSource("nl.pop4j.jdbc.Database#all")
    void movesATenantToAnotherDatabaseAndBack(Database database) throws IOException {
        writeAll(persistence.build(), Write.CHANGE);
        Path archive = exported(persistence, NORTH);
        JdbcPersistence elsewhere = JdbcPersistence.on(database.in(folder)).migrate();
        assertThat(elsewhere.archive().restoreFrom(NORTH, archive)).hasValue(lines(archive) - 2);
        assertThat(state(elsewhere.build())).isEqualTo(state(persistence.build()));
        Path again = exported(elsewhere, NORTH);
        assertThat(again).hasSameTextualContentAs(archive);
        assertThat(persistence.archive().restoreFrom(SOUTH, again)).isPresent();
        assertThat(exported(persistence, SOUTH)).hasSameTextualContentAs(archive);
    }

    @Test
    void goesOnAsIfItHadAlwaysBeenThere() throws IOException {
        Path archive = exported(persistence, NORTH);
        JdbcPersistence elsewhere = JdbcPersistence.on(Databases.postgres()).migrate();
        elsewhere.archive().restoreFrom(NORTH, archive);
        writeAll(elsewhere.build(), Write.CHANGE);
        writeAll(persistence.build(), Write.CHANGE);
        assertThat(state(elsewhere.build())).isEqualTo(state(persistence.build()));
    }

    @Test
    void leavesOutNoColumn() throws SQLException {
        Set<String> copied = new TreeSet<>();
        for (TableCopy copy : TenantTables.all()) {
            copy.columns().forEach(column -> copied.add(copy.table() + "." + column));
        }
        Set<String> there = new TreeSet<>();
        try (Connection connection = source.getConnection();
                ResultSet columns = connection.getMetaData().getColumns(null, "PUBLIC", "POP\\_%", null)) {
            while (columns.next()) {
                String table = columns.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                String column = columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                if (!table.startsWith("pop_schema") && !DRAWN_OR_PASSING.contains(column)) {
                    there.add(table + "." + column);
                }
            }
        }
        assertThat(copied).hasSizeGreaterThan(80).isEqualTo(there);
    }

    @Test
    void neverMixesIntoWhatIsThere() throws IOException {
        Path archive = exported(persistence, NORTH);
        assertThat(persistence.archive().restoreFrom(NORTH, archive)).isEmpty();
        assertThat(exported(persistence, NORTH)).hasSameTextualContentAs(archive);
    }

    @Test
    void seesOneMomentWhateverOthersWrite() throws IOException {
        Path before = exported(persistence, NORTH);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        OutputStream meddling = new OutputStream() {
            private int written;

            @Override
            public void write(int one) {
                lines.write(one);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                lines.write(bytes, from, length);
                written++;
                if (written == FIRST_ROW) {
                    writeAll(persistence.build(), Write.CHANGE);
                }
            }
        };
        persistence.archive().exportTo(NORTH, meddling);
        assertThat(lines.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(before));
        assertThat(exported(persistence, NORTH)).content().isNotEqualTo(Files.readString(before));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cut|the archive is cut short",
                "changed|the archive was changed",
                "dropped|the archive was changed",
                "followed|something follows the last line",
                "foreign|it is of an unknown table",
                "swapped|its table comes earlier",
                "headless|it does not name the version of the tables",
                "column|values must be of the table's columns",
                "kind|version must be a NUMBER",
                "garbage|an object is expected"
            })
    void restoresNothingOfAnArchiveThatIsNotWhole(String harm, String reason) throws IOException {
        Path archive = folder.resolve("harmed");
        Files.writeString(archive, harmed(harm, Files.readString(exported(persistence, NORTH))));
        assertThatExceptionOfType(CorruptRecord.class)
                .isThrownBy(() -> persistence.archive().restoreFrom(SOUTH, archive))
                .withMessageContaining(reason)
                .withMessageContaining("line ");
        assertThat(rowsOf(SOUTH)).isZero();
    }

    @Test
    void restoresNothingOfOtherTables() throws IOException {
        Path archive = folder.resolve("older");
        Files.writeString(
                archive,
                Files.readString(exported(persistence, NORTH))
                        .replaceFirst("\"version\":\"" + Dialect.SCHEMA_VERSION + "\"", "\"version\":\"3\""));
        assertThatExceptionOfType(SchemaMismatch.class)
                .isThrownBy(() -> persistence.archive().restoreFrom(SOUTH, archive))
                .returns("3", SchemaMismatch::found);
    }

    @Test
    void restoresNothingWhenTheStoreFailsHalfWay() throws IOException {
        String lines = Files.readString(exported(persistence, NORTH));
        List<String> rows = new ArrayList<>(Splitter.on('\n').omitEmptyStrings().splitToList(lines));
        String access = rows.get(rows.size() - 2);
        rows.remove(rows.size() - 1);
        rows.add(access.replaceFirst("\"operation\":\"", "\"operation\":\"" + "x".repeat(100)));
        Path archive = folder.resolve("too-long");
        Files.writeString(archive, counted(rows));
        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() -> persistence.archive().restoreFrom(SOUTH, archive));
        assertThat(rowsOf(SOUTH)).isZero();
    }

    @Test
    void keepsNothingOfATenantThatHasNothing() throws IOException {
        Path archive = exported(persistence, TenantId.of("nobody"));
        assertThat(lines(archive)).isEqualTo(2);
        assertThat(persistence.archive().restoreFrom(SOUTH, archive)).isEqualTo(OptionalLong.of(0));
    }

    private static String harmed(String harm, String whole) {
        List<String> rows = new ArrayList<>(Splitter.on('\n').omitEmptyStrings().splitToList(whole));
        int last = rows.size() - 1;
        switch (harm) {
            case "cut" -> rows.remove(last);
            case "changed" -> rows.set(1, rows.get(1).replaceFirst("\"version\":\"\\d+\"", "\"version\":\"77\""));
            case "dropped" -> rows.remove(1);
            case "followed" -> rows.add(rows.get(1));
            case "foreign" -> rows.set(1, rows.get(1).replaceFirst("\"table\":\"\\w+\"", "\"table\":\"users\""));
            case "swapped" -> rows.add(last, rows.get(1));
            case "headless" -> rows.remove(0);
            case "column" -> rows.set(1, rows.get(1).replaceFirst("\"version\"", "\"salary\""));
            case "kind" -> rows.set(1, rows.get(1).replaceFirst("\"version\":\"\\d+\"", "\"version\":\"x\""));
            default -> rows.set(1, "[]");
        }
        return String.join("\n", rows) + "\n";
    }

    private static String counted(List<String> rows) {
        String before = String.join("\n", rows) + "\n";
        return before
                + "{\"type\":\"archive-row\",\"format\":1,\"table\":\"end\",\"values\":{\"rows\":\"" + (rows.size() - 1)
                + "\",\"sha256\":\"" + Hashing.sha256().hashString(before, StandardCharsets.UTF_8) + "\"}}\n";
    }

    private Path exported(JdbcPersistence from, TenantId tenant) throws IOException {
        Path file = Files.createTempFile(folder, "archive", ".ndjson");
        try (OutputStream out = Files.newOutputStream(file)) {
            assertThat(from.archive().exportTo(tenant, out)).isEqualTo(lines(file) - 2);
        }
        return file;
    }

    private static long lines(Path file) throws IOException {
        return Files.readString(file).lines().count();
    }

    private long rowsOf(TenantId tenant) {
        return Databases.TABLES.stream()
                .mapToLong(table -> Databases.count(
                        source, "select count(*) from " + table + " where tenant_id = '" + tenant.value() + "'"))
                .sum();
    }

    private static void writeAll(UnitOfWork store, Write write) {
        assertThat(store.<Boolean>run(NORTH, ports -> write.in(NORTH, ports))).isTrue();
    }

    private static List<Object> state(UnitOfWork store) {
        return EveryPort.state(store, NORTH);
    }
}
