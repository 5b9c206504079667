package nl.pop4j.jdbc;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.pop4j.jdbc.sql.Dialect;
import nl.pop4j.jdbc.sql.TableCopy;
import nl.pop4j.jdbc.store.TenantTables;
import nl.pop4j.json.ArchiveRow;
import nl.pop4j.json.JsonLimits;
import nl.pop4j.json.PopJson;
import nl.pop4j.shared.error.CorruptRecord;
import nl.pop4j.shared.error.SchemaMismatch;

/** An archive of one tenant in a file. */
final class ArchiveFile {

    static final String HEAD = "pop_schema";
    static final String VERSION = "version";
    static final String END = "end";
    static final String ROWS = "rows";
    static final String DIGEST = "sha256";

    private static final ImmutableMap<String, TableCopy> TABLES =
            Maps.uniqueIndex(TenantTables.all(), TableCopy::table);

    private final Path file;

    ArchiveFile(Path file) {
        this.file = file;
    }

    /** How a row of the archive goes into its table. */
    static TableCopy copyOf(ArchiveRow row) {
        return Optional.ofNullable(TABLES.get(row.table()))
                .orElseThrow(() -> new IllegalArgumentException("table must be one of a tenant's"));
    }

    /** Shows the rows between the first line and the last. */
    void each(Consumer<ArchiveRow> taker) {
        try (InputStream in = Files.newInputStream(file)) {
            Lines lines = new Lines(in);
            lines.next();
            for (ArchiveRow row = lines.next(); !row.table().equals(END); row = lines.next()) {
                taker.accept(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads all of it and writes nothing: every line, their order, their number and their digest. */
    void check() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Lines lines = new Lines(in);
            requireHead(lines);
            long rows = 0;
            int place = 0;
            ArchiveRow row = lines.next();
            while (!row.table().equals(END)) {
                int next = TABLES.keySet().asList().indexOf(row.table());
                if (next < place) {
                    throw lines.corrupt(next < 0 ? "it is of an unknown table" : "its table comes earlier");
                }
                place = next;
                requireValues(lines, row);
                rows++;
                row = lines.next();
            }
            if (!row.values().equals(Map.of(ROWS, Long.toString(rows), DIGEST, lines.digestBefore()))) {
                throw lines.corrupt("the archive was changed: the lines before are not those that were counted");
            }
            if (lines.hasMore()) {
                throw lines.corrupt("something follows the last line");
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void requireHead(Lines lines) {
        ArchiveRow head = lines.next();
        String version = head.values().getOrDefault(VERSION, "");
        if (!head.table().equals(HEAD)) {
            throw lines.corrupt("it does not name the version of the tables");
        }
        if (!version.equals(Integer.toString(Dialect.SCHEMA_VERSION))) {
            throw new SchemaMismatch(version, Integer.toString(Dialect.SCHEMA_VERSION));
        }
    }

    private static void requireValues(Lines lines, ArchiveRow row) {
        try {
            copyOf(row).arguments(row.values(), "");
        } catch (IllegalArgumentException e) {
            throw lines.corrupt(String.valueOf(e.getMessage()));
        }
    }

    /** The lines of the file, each read; knows the digest of those before the newest. */
    private static final class Lines {

        private final TextLines lines;
        private final Hasher digest = Hashing.sha256().newHasher();
        private String newest = "";
        private long number;

        Lines(InputStream in) {
            this.lines = new TextLines(in, JsonLimits.ARCHIVE.maxBytes());
        }

        ArchiveRow next() {
            if (number > 0) {
                digest.putString(newest, StandardCharsets.UTF_8).putByte((byte) '\n');
            }
            number++;
            TextLines.Line line = read().orElseThrow(() -> corrupt("the archive is cut short"));
            if (!line.whole()) {
                throw corrupt("it is too long");
            }
            newest = line.text();
            try {
                return PopJson.standard().archiveRow().parse(newest);
            } catch (CorruptRecord e) {
                throw corrupt(e.reason());
            }
        }

        boolean hasMore() {
            return read().isPresent();
        }

        String digestBefore() {
            return digest.hash().toString();
        }

        CorruptRecord corrupt(String reason) {
            return new CorruptRecord("tenant-archive", "line " + number, reason);
        }

        private Optional<TextLines.Line> read() {
            try {
                return lines.next();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
