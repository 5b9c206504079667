package nl.pop4j.examples.cli.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.examples.cli.OutputFile;
import nl.pop4j.examples.cli.file.JsonLines;
import nl.pop4j.json.PopJson;
import nl.pop4j.privacy.retention.Erasure;

/** An erasure list as a file: a line of JSON for each erasure. */
final class ErasureList {

    private ErasureList() {}

    /**
     * Reads all of it before anything is erased.
     *
     * @throws CommandFailure naming file and line if a line is no erasure
     */
    static List<Erasure> read(Path file) throws IOException {
        return JsonLines.read(file, PopJson.standard().erasure(), "privacy.list");
    }

    /** Writes the list, whole or not at all. */
    static void write(Path file, List<Erasure> list) throws IOException {
        OutputFile.write(file, out -> {
            for (Erasure one : list) {
                out.write((PopJson.standard().erasure().text(one) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        });
    }
}
