package nl.pop4j.examples.cli.conversation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.pop4j.Pop;
import nl.pop4j.conversation.Conversation;
import nl.pop4j.dossier.conversation.ConversationDossier;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.examples.cli.file.InputFile;
import nl.pop4j.examples.cli.file.OutputFolder;
import nl.pop4j.examples.cli.file.PrintedFormats;
import nl.pop4j.export.DocumentFormat;
import nl.pop4j.json.PopJson;
import nl.pop4j.memory.InMemoryPeople;
import nl.pop4j.memory.InMemoryPorts;
import nl.pop4j.port.PersonCard;
import nl.pop4j.port.Settings;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which conversation, of whom, and where its documents go. */
final class TalkOptions {

    private static final TenantId TENANT = TenantId.of("file");

    @Parameters(paramLabel = "FILE", description = "Conversation as JSON; - is standard input.")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Path file;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to.")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Path folder;

    @Option(
            names = "--formats",
            split = ",",
            paramLabel = "FORMAT",
            description = "Which printed formats, separated by commas: pdf (default), html, docx.")
    private List<String> formats = List.of("pdf");

    @Option(names = "--organisation", paramLabel = "NAME", description = "What the organisation is called.")
    private String organisation = "";

    @Option(names = "--employee", paramLabel = "NAME", description = "What the employee is called.")
    private @Nullable String employee;

    @Option(names = "--leader", paramLabel = "NAME", description = "What the leader of the conversation is called.")
    private @Nullable String leader;

    @Option(names = "--employee-mail", paramLabel = "MAIL", description = "The employee's mail address.")
    private String employeeMail = "";

    @Option(names = "--leader-mail", paramLabel = "MAIL", description = "The leader's mail address.")
    private String leaderMail = "";

    @Option(names = "--on", paramLabel = "DATE", description = "The day that counts as today; today unless given.")
    private @Nullable LocalDate on;

    Conversation read() throws IOException {
        return InputFile.open(file).as(PopJson.standard().conversation()::read);
    }

    LocalDate today() {
        return on == null ? LocalDate.now(Settings.standard().zone()) : on;
    }

    /** The printed formats asked for, each once. */
    List<DocumentFormat> printed() {
        return PrintedFormats.named(formats);
    }

    /** The conversation with names, as the employee sees it. */
    ConversationDossier dossier(Conversation talk) {
        InMemoryPorts store = InMemoryPorts.create();
        store.run(TENANT, ports -> ports.conversations().save(TENANT, talk.at(Version.NONE)));
        Settings settings = Settings.standard().named(organisation);
        PersonId person = talk.subject().employee();
        Pop pop = Pop.builder()
                .store(store)
                .people(InMemoryPeople.none()
                        .with(card(person, employee, employeeMail))
                        .with(card(talk.subject().leader(), leader, leaderMail)))
                .settings(tenant -> settings)
                .clock(Clock.fixed(today().atStartOfDay(settings.zone()).toInstant(), settings.zone()))
                .build();
        return pop.conversing().dossier(TENANT, Actor.of(person), talk.id());
    }

    /** Writes all of it into the folder, or nothing; gives the files. */
    List<Path> write(OutputFolder.Writing writing) throws IOException {
        return OutputFolder.write(folder, writing);
    }

    private static PersonCard card(PersonId person, @Nullable String name, String mail) {
        try {
            return new PersonCard(person, name == null ? person.value() : name, "", mail);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.unusable("conversation.no-address", Map.of());
        }
    }
}
