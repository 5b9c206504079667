package nl.pop4j.examples.cli.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.pop4j.examples.cli.Console;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.examples.cli.file.OutputFolder;
import nl.pop4j.examples.cli.sample.SampleDates;
import nl.pop4j.examples.cli.store.StoreConnection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pop demo}: the main job on the sample organisation, in an embedded database and a folder of documents. */
@Command(
        name = "demo",
        description = {
            "The whole main job for one employee of a sample care organisation, told step by step.",
            "Writes the documents and the store; files of an earlier run are replaced."
        })
public final class DemoCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Option(names = "--out", paramLabel = "DIR", description = "The folder to write to; pop-demo unless given.")
    private Path folder = Path.of("pop-demo");

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day on which the story begins; Monday 4 January 2027 unless given.")
    private LocalDate start = SampleDates.WRITTEN_FOR;

    /** Tells the story. */
    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        StoryVoice voice = new StoryVoice(console.out(), console.language());
        try (OutputFolder output = OutputFolder.open(folder)) {
            try {
                tell(output, voice, console.language());
            } catch (UncheckedIOException e) {
                throw output.about(e);
            } catch (IOException e) {
                throw output.about(e);
            }
        }
        return ExitStatus.FINE;
    }

    private void tell(OutputFolder output, StoryVoice voice, Locale language) throws IOException {
        Instant began = Instant.now();
        DocumentSteps documents = new DocumentSteps(voice, output, language);
        try (StoreConnection store = documents.openStore()) {
            Scene scene = Scene.on(store.persistence().migrate().build(), start, voice, language);
            new DemoStory(scene).tell();
            documents.write(scene);
        }
        documents.readBack(start);
        List<Path> files = output.publish();
        documents.list(folder, files, Duration.between(began, Instant.now()));
    }
}
