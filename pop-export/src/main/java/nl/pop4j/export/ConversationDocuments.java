package nl.pop4j.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import nl.pop4j.dossier.conversation.ConversationDossier;
import nl.pop4j.export.calendar.ConversationCalendar;
import nl.pop4j.export.conversation.ConversationPapers;
import nl.pop4j.export.paper.Paper;
import nl.pop4j.shared.actor.Party;

/**
 * Writes the documents of conversations: invitation, checklists and record as printed papers, and the calendar object.
 *
 * <p>Example: {@code ConversationDocuments.with(documents).writeInvitation(dossier, DocumentFormat.PDF, folder)} writes
 * {@code folder/talk-1-invitation.pdf}. A file is replaced, and only by a whole document. Safe to share between
 * threads.
 */
public final class ConversationDocuments {

    private final Documents documents;

    private ConversationDocuments(Documents documents) {
        this.documents = documents;
    }

    /** Conversations in the formats of these documents. */
    public static ConversationDocuments with(Documents documents) {
        return new ConversationDocuments(documents);
    }

    /**
     * Writes the invitation.
     *
     * @return the file written
     * @throws IllegalArgumentException if nobody was invited, or the format is not a printed one
     * @throws IOException if the folder cannot be written or the disk is full
     * @throws nl.pop4j.shared.error.DocumentRefused if a text cannot be carried by the format
     */
    public Path writeInvitation(ConversationDossier dossier, DocumentFormat format, Path directory) throws IOException {
        return write(
                ConversationPapers.of(dossier, documents.look()).invitation(),
                format,
                directory,
                dossier,
                "invitation");
    }

    /**
     * Writes the record.
     *
     * @return the file written
     * @throws IllegalArgumentException if there is no record, or the format is not a printed one
     * @throws IOException if the folder cannot be written or the disk is full
     * @throws nl.pop4j.shared.error.DocumentRefused if a text cannot be carried by the format
     */
    public Path writeRecord(ConversationDossier dossier, DocumentFormat format, Path directory) throws IOException {
        return write(ConversationPapers.of(dossier, documents.look()).record(), format, directory, dossier, "record");
    }

    /**
     * Writes the checklist of one side.
     *
     * @return the file written
     * @throws IllegalArgumentException if the format is not a printed one
     * @throws IOException if the folder cannot be written or the disk is full
     * @throws nl.pop4j.shared.error.DocumentRefused if a text cannot be carried by the format
     */
    public Path writeChecklist(ConversationDossier dossier, Party reader, DocumentFormat format, Path directory)
            throws IOException {
        String what = "checklist-" + reader.name().toLowerCase(Locale.ROOT);
        return write(
                ConversationPapers.of(dossier, documents.look()).checklist(reader), format, directory, dossier, what);
    }

    /**
     * Writes the calendar object (RFC 5545): the invitation, its change or its cancellation, as the conversation
     * stands.
     *
     * @return the file written, such as {@code folder/talk-1.ics}
     * @throws IOException if the folder cannot be written or the disk is full
     * @throws nl.pop4j.shared.error.DocumentRefused if a text cannot be carried by the format
     */
    public Path writeCalendar(ConversationDossier dossier, Path directory) throws IOException {
        return Documents.whole(
                directory,
                dossier.head().conversation(),
                DocumentFormat.ICS,
                out -> new ConversationCalendar(documents.look()).write(dossier, out));
    }

    /** The same into a stream, which stays open. */
    public void writeCalendar(ConversationDossier dossier, OutputStream out) throws IOException {
        new ConversationCalendar(documents.look()).write(dossier, out);
    }

    private Path write(Paper paper, DocumentFormat format, Path directory, ConversationDossier dossier, String what)
            throws IOException {
        return documents.write(paper, format, directory, dossier.head().conversation() + "-" + what);
    }
}
