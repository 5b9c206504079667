package nl.pop4j.export.paper;

import java.io.IOException;
import java.io.OutputStream;

/** A printed format: writes any paper. */
public interface PaperWriter {

    /**
     * Writes the whole document; the caller closes the stream. The same paper gives the same bytes.
     *
     * @throws IOException if the stream fails
     * @throws nl.pop4j.shared.error.DocumentRefused if a text cannot be carried by the format
     * @throws nl.pop4j.shared.error.RenderingFailed if the document cannot be made
     */
    void write(Paper paper, OutputStream out) throws IOException;
}
