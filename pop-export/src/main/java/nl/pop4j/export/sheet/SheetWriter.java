package nl.pop4j.export.sheet;

import java.io.IOException;
import java.io.OutputStream;

/** A spreadsheet format: writes any book. */
public interface SheetWriter {

    /**
     * Writes the whole document; the caller closes the stream. The same book gives the same bytes.
     *
     * @throws IOException if the stream fails
     * @throws nl.pop4j.shared.error.DocumentRefused if a text cannot be carried by the format
     */
    void write(Book book, OutputStream out) throws IOException;
}
