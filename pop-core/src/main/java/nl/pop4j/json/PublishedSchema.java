package nl.pop4j.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The schemas that lie beside the code; a test makes them from the types. */
final class PublishedSchema {

    private PublishedSchema() {}

    /**
     * The schema of one type of document.
     *
     * @throws IllegalStateException if the library was packed without it
     */
    static String text(String type) {
        try (InputStream in = PublishedSchema.class.getResourceAsStream("schema/" + type + ".schema.json")) {
            if (in == null) {
                throw new IllegalStateException("no schema of " + type);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
