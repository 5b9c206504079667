package nl.pop4j.examples.cli.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.pop4j.dossier.DossierPerson;
import nl.pop4j.dossier.SubjectDossier;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.examples.cli.Console;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.examples.cli.file.OutputFolder;
import nl.pop4j.examples.cli.file.PrintedFormats;
import nl.pop4j.examples.cli.store.StoreConnection;
import nl.pop4j.export.DocumentFormat;
import nl.pop4j.export.Documents;
import nl.pop4j.export.PrivacyDocuments;
import nl.pop4j.json.PopJson;
import nl.pop4j.privacy.SubjectAccess.Purpose;
import nl.pop4j.shared.id.PersonId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pop privacy subject}: what is kept about a person, to read and as JSON. */
@Command(
        name = "subject",
        description = {
            "Write what is kept about a person into a folder: to read, and as JSON; the files are listed.",
            "Nothing of other people is in it. That it was asked for is noted in the log of who looked."
        })
final class PrivacySubjectCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Mixin
    private final PrivacyOptions options = new PrivacyOptions();

    @Option(names = "--person", required = true, paramLabel = "PERSON", description = "About whom.")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private String person;

    @Option(names = "--name", paramLabel = "NAME", description = "What the person is called in the document.")
    private @Nullable String name;

    @Option(names = "--portable", description = "Only what the person supplied, to take along (GDPR art. 20).")
    private boolean portable;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to.")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Path folder;

    @Option(
            names = "--formats",
            split = ",",
            paramLabel = "FORMAT",
            description = "Which printed formats, separated by commas: pdf (default), html, docx.")
    private List<String> formats = List.of("pdf");

    /** Writes the files. */
    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        List<DocumentFormat> printed = PrintedFormats.named(formats);
        SubjectDossier dossier = dossier(console);
        if (dossier.access().records().isEmpty()) {
            throw CommandFailure.wanting("privacy.nothing", Map.of("person", person));
        }
        OutputFolder.write(folder, directory -> write(dossier, printed, directory))
                .forEach(console.out()::println);
        return ExitStatus.FINE;
    }

    private SubjectDossier dossier(Console console) throws IOException {
        try (StoreConnection store = options.open()) {
            SubjectDossier found = options.pop(store)
                    .privacyDesk()
                    .dossier(
                            options.tenant(),
                            options.officer(),
                            PersonId.of(person),
                            portable ? Purpose.PORTABILITY : Purpose.ACCESS,
                            console.language());
            return name == null
                    ? found
                    : found.of(new DossierPerson(name, found.person().function()));
        }
    }

    private static void write(SubjectDossier dossier, List<DocumentFormat> formats, Path directory) throws IOException {
        PrivacyDocuments documents = PrivacyDocuments.with(Documents.standard());
        for (DocumentFormat format : formats) {
            documents.write(dossier, format, directory);
        }
        try (OutputStream out = Files.newOutputStream(directory.resolve(PrivacyDocuments.name(dossier) + ".json"))) {
            PopJson.standard().subjectAccess().write(dossier.access(), out);
        }
    }
}
