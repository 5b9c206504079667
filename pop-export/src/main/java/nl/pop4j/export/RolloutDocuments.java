package nl.pop4j.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import nl.pop4j.export.rollout.RolloutPaper;
import nl.pop4j.rollout.report.RolloutReport;

/**
 * Writes the report of a rollout as a printed paper.
 *
 * <p>Example: {@code RolloutDocuments.with(documents).write(report, "De Linden", dutch, DocumentFormat.PDF, folder)}
 * writes {@code folder/pop-2027-report.pdf} for the programme {@code pop-2027}. A file is replaced, and only by a whole
 * document. Safe to share between threads.
 */
public final class RolloutDocuments {

    private final Documents documents;

    private RolloutDocuments(Documents documents) {
        this.documents = documents;
    }

    /** Rollouts in the formats of these documents. */
    public static RolloutDocuments with(Documents documents) {
        return new RolloutDocuments(documents);
    }

    /**
     * Writes the report.
     *
     * @param organisation what the organisation is called, possibly empty
     * @return the file written
     * @throws IllegalArgumentException if the format is not a printed one
     * @throws IOException if the folder cannot be written or the disk is full
     * @throws nl.pop4j.shared.error.DocumentRefused if a text cannot be carried by the format
     */
    public Path write(RolloutReport report, String organisation, Locale language, DocumentFormat format, Path directory)
            throws IOException {
        return documents.write(
                RolloutPaper.of(report, organisation, language, documents.look()),
                format,
                directory,
                report.programme().value() + "-report");
    }
}
