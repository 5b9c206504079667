package nl.pop4j.export;

import java.io.IOException;
import java.nio.file.Path;
import nl.pop4j.dossier.SubjectDossier;
import nl.pop4j.export.privacy.SubjectPaper;
import nl.pop4j.privacy.SubjectAccess.Purpose;

/**
 * Writes what is kept about a person as a printed paper, to be read by that person (GDPR art. 15). For other programs
 * (art. 20) there is {@link nl.pop4j.json.PopJson#subjectAccess()}.
 *
 * <p>Example: {@code PrivacyDocuments.with(documents).write(dossier, DocumentFormat.PDF, folder)} writes
 * {@code folder/subject-access.pdf}, or {@code folder/portable-data.pdf} for what the person supplied. Names of files
 * tell nothing of the person. A file is replaced, and only by a whole document. Safe to share between threads.
 */
public final class PrivacyDocuments {

    private final Documents documents;

    private PrivacyDocuments(Documents documents) {
        this.documents = documents;
    }

    /** What is kept about people, in the formats of these documents. */
    public static PrivacyDocuments with(Documents documents) {
        return new PrivacyDocuments(documents);
    }

    /**
     * Writes what is kept.
     *
     * @return the file written
     * @throws IllegalArgumentException if the format is not a printed one
     * @throws IOException if the folder cannot be written or the disk is full
     * @throws nl.pop4j.shared.error.DocumentRefused if a text cannot be carried by the format
     */
    public Path write(SubjectDossier dossier, DocumentFormat format, Path directory) throws IOException {
        return documents.write(SubjectPaper.of(dossier, documents.look()), format, directory, name(dossier));
    }

    /** What the files are called, without their ending: {@code subject-access} or {@code portable-data}. */
    public static String name(SubjectDossier dossier) {
        return dossier.access().purpose() == Purpose.ACCESS ? "subject-access" : "portable-data";
    }
}
