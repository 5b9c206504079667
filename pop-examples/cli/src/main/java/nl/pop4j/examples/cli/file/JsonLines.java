package nl.pop4j.examples.cli.file;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.json.JsonForm;
import nl.pop4j.shared.error.CorruptRecord;

/** A file with a line of JSON for each document (NDJSON). */
public final class JsonLines {

    private JsonLines() {}

    /**
     * Reads all of it; empty lines say nothing.
     *
     * @param failure the sentence for a line that is no such document, with places for file and line
     * @throws CommandFailure with that sentence
     */
    public static <T> List<T> read(Path file, JsonForm<T> form, String failure) throws IOException {
        List<String> lines = text(file);
        List<T> documents = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                try {
                    documents.add(form.parse(lines.get(i)));
                } catch (CorruptRecord e) {
                    throw CommandFailure.unusable(
                            failure, Map.of("file", file.toString(), "line", Integer.toString(i + 1)));
                }
            }
        }
        return documents;
    }

    /**
     * The lines of a text in UTF-8.
     *
     * @throws IOException naming the file if it cannot be read or is in another encoding
     */
    public static List<String> text(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new FileSystemException(file.toString(), null, "is not UTF-8");
        }
    }
}
