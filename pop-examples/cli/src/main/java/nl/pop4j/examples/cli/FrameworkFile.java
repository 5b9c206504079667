package nl.pop4j.examples.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.json.PopJson;
import nl.pop4j.shared.error.CorruptRecord;

/** A framework in a file of our own form. */
public final class FrameworkFile {

    private FrameworkFile() {}

    /**
     * Reads a framework.
     *
     * @throws IOException if the file cannot be read
     * @throws CommandFailure naming file and place if it holds no framework
     */
    public static CompetenceFramework read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return PopJson.standard().readFramework(in);
        } catch (CorruptRecord e) {
            throw CommandFailure.unusable(
                    "cli.corrupt", Map.of("file", file.toString(), "where", e.where(), "reason", e.reason()));
        }
    }
}
