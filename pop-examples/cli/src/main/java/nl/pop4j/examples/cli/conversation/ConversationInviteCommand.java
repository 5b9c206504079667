package nl.pop4j.examples.cli.conversation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.pop4j.conversation.Conversation;
import nl.pop4j.conversation.ConversationCommands;
import nl.pop4j.conversation.ConversationStatus;
import nl.pop4j.conversation.invitation.Invitation;
import nl.pop4j.dossier.conversation.ConversationDossier;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.examples.cli.Console;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.export.ConversationDocuments;
import nl.pop4j.export.DocumentFormat;
import nl.pop4j.export.Documents;
import nl.pop4j.port.Settings;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.finding.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code pop conversation invite}: the invitation, both checklists and the calendar object. */
@Command(
        name = "invite",
        description = {
            "Write invitation, checklists and calendar object of a conversation; the files are listed.",
            "One that was called off gives the cancellation. Status 1 if the invitation is found wanting."
        })
final class ConversationInviteCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Mixin
    private final TalkOptions options = new TalkOptions();

    /** Checks the invitation and writes the files. */
    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        Conversation talk = options.read();
        Invitation invitation = talk.invitation();
        if (invitation == null) {
            throw CommandFailure.wanting("conversation.no-invitation", Map.of());
        }
        if (talk.status() == ConversationStatus.INVITED) {
            Outcome<Conversation> outcome = ConversationCommands.invite(
                    talk,
                    invitation,
                    Settings.standard().workingDays(),
                    invitation.withoutPicture() == null,
                    talk.appointment().begins());
            if (!outcome.isDone()) {
                Remarks.print(outcome.findings(), console);
                return ExitStatus.WANTING;
            }
        }
        ConversationDossier dossier = options.dossier(talk);
        List<DocumentFormat> formats = options.printed();
        options.write(directory -> write(dossier, formats, directory)).forEach(console.out()::println);
        return ExitStatus.FINE;
    }

    private static void write(ConversationDossier dossier, List<DocumentFormat> formats, Path directory)
            throws IOException {
        ConversationDocuments documents = ConversationDocuments.with(Documents.standard());
        documents.writeCalendar(dossier, directory);
        for (DocumentFormat format : formats) {
            documents.writeInvitation(dossier, format, directory);
            for (Party reader : Party.values()) {
                documents.writeChecklist(dossier, reader, format, directory);
            }
        }
    }
}
