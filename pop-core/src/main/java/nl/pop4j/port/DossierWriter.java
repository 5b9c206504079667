package nl.pop4j.port;

import java.io.IOException;
import java.io.OutputStream;
import nl.pop4j.dossier.PlanDossier;

/**
 * Writes a dossier in one format.
 *
 * <p>Example: a writer whose {@code extension()} is {@code pdf} writes {@code plan-7} so that the caller can keep it as
 * {@code plan-7.pdf}.
 */
public interface DossierWriter {

    /** How files of the format end, without a dot, such as {@code pdf}. */
    String extension();

    /**
     * Writes the whole document; the caller closes the stream. The same dossier gives the same bytes.
     *
     * @throws IOException if the stream fails
     * @throws nl.pop4j.shared.error.DocumentRefused if a text cannot be carried by the format
     * @throws nl.pop4j.shared.error.RenderingFailed if the document cannot be made
     */
    void write(PlanDossier dossier, OutputStream out) throws IOException;
}
