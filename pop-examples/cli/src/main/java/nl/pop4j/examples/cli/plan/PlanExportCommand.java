package nl.pop4j.examples.cli.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.pop4j.examples.cli.Console;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.examples.cli.file.OutputFolder;
import nl.pop4j.export.Documents;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pop plan export}: documents and data of a plan, into a folder. */
@Command(name = "export", description = "Write a plan as documents and data into a folder; the files are listed.")
final class PlanExportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Plan or dossier as JSON; - is standard input.")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Path file;

    @Option(
            names = "--formats",
            required = true,
            split = ",",
            paramLabel = "FORMAT",
            description = "Which formats, separated by commas: pdf, html, docx, xlsx, csv, ics, json, canonical.")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private List<String> formats;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to.")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Path folder;

    @Option(
            names = "--lines",
            description = "A plan or dossier on each line, as store export writes them; a line that fails is named, the"
                    + " others go on.")
    private boolean lines;

    @Option(
            names = "--progress",
            description = "Print what came of the plan too: evaluation, progress over time, promises.")
    private boolean progress;

    @Option(
            names = "--look",
            paramLabel = "FILE",
            description = "Organisation, logo, colours, own texts and parts to leave out, as JSON.")
    private @Nullable Path look;

    @Mixin
    private final PlanFacts facts = new PlanFacts();

    /** Writes the files. */
    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        List<ExportFormat> wanted =
                formats.stream().map(ExportFormat::named).distinct().toList();
        ExportOrder order = new ExportOrder(wanted, progress, facts);
        Documents documents = Documents.with(LookFile.read(look));
        if (lines) {
            try (PlanLines plans = PlanLines.open(file)) {
                return new BulkExport(order, documents, folder, console).run(plans);
            }
        }
        PlanFile input = PlanFile.read(file);
        try (OutputFolder output = OutputFolder.open(folder)) {
            try {
                order.write(input, file.toString(), new PlanExport(output, documents));
            } catch (UncheckedIOException e) {
                throw output.about(e);
            } catch (IOException e) {
                throw output.about(e);
            }
            output.publish().forEach(console.out()::println);
        }
        return ExitStatus.FINE;
    }
}
