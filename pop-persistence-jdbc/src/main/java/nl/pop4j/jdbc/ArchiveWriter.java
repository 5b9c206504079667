package nl.pop4j.jdbc;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.pop4j.json.ArchiveRow;
import nl.pop4j.json.PopJson;

/** Writes an archive line by line, and keeps count of what was written. */
final class ArchiveWriter {

    private final OutputStream out;
    private final Hasher digest = Hashing.sha256().newHasher();
    private long lines;

    ArchiveWriter(OutputStream out) {
        this.out = out;
    }

    /** Writes a line. */
    void write(ArchiveRow row) {
        digest.putBytes(put(row));
        lines++;
    }

    /** Writes the last line, and says how many rows stand between the first and it. */
    long end() {
        long rows = lines - 1;
        put(new ArchiveRow(
                ArchiveFile.END,
                ImmutableMap.of(
                        ArchiveFile.ROWS,
                        Long.toString(rows),
                        ArchiveFile.DIGEST,
                        digest.hash().toString())));
        return rows;
    }

    private byte[] put(ArchiveRow row) {
        byte[] line = (PopJson.standard().archiveRow().text(row) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line;
    }
}
