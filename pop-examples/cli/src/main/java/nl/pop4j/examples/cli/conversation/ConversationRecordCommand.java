package nl.pop4j.examples.cli.conversation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.pop4j.conversation.Completeness;
import nl.pop4j.conversation.Conversation;
import nl.pop4j.conversation.ConversationStatus;
import nl.pop4j.dossier.conversation.ConversationDossier;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.examples.cli.Console;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.export.ConversationDocuments;
import nl.pop4j.export.DocumentFormat;
import nl.pop4j.export.Documents;
import nl.pop4j.shared.finding.Findings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code pop conversation record}: the record to confirm, and what is still missing before it can be closed. */
@Command(
        name = "record",
        description = {
            "Write the record of a conversation that was held; the files are listed.",
            "What is missing before it can be closed is listed too, with status 1."
        })
final class ConversationRecordCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Mixin
    private final TalkOptions options = new TalkOptions();

    /** Writes the files and says what is missing. */
    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        Conversation talk = options.read();
        if (talk.record() == null) {
            throw CommandFailure.wanting("conversation.not-held", Map.of());
        }
        ConversationDossier dossier = options.dossier(talk);
        List<DocumentFormat> formats = options.printed();
        options.write(directory -> write(dossier, formats, directory)).forEach(console.out()::println);
        Findings missing = talk.status() == ConversationStatus.CLOSED ? Findings.NONE : Completeness.missing(talk);
        Remarks.print(missing, console);
        return missing.isEmpty() ? ExitStatus.FINE : ExitStatus.WANTING;
    }

    private static void write(ConversationDossier dossier, List<DocumentFormat> formats, Path directory)
            throws IOException {
        ConversationDocuments documents = ConversationDocuments.with(Documents.standard());
        for (DocumentFormat format : formats) {
            documents.writeRecord(dossier, format, directory);
        }
    }
}
