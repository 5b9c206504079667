package nl.pop4j.examples.cli.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.examples.cli.Console;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.examples.cli.file.OutputFolder;
import nl.pop4j.export.DocumentFormat;
import nl.pop4j.plan.DevelopmentPlan;
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

    @Mixin
    private final PlanFacts facts = new PlanFacts();

    /** Writes the files. */
    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        List<ExportFormat> wanted =
                formats.stream().map(ExportFormat::named).distinct().toList();
        PlanFile input = PlanFile.read(file);
        try (OutputFolder output = OutputFolder.open(folder)) {
            try {
                export(input, wanted, new PlanExport(output));
            } catch (UncheckedIOException e) {
                throw output.about(e);
            } catch (IOException e) {
                throw output.about(e);
            }
            output.publish().forEach(console.out()::println);
        }
        return ExitStatus.FINE;
    }

    private void export(PlanFile input, List<ExportFormat> wanted, PlanExport export) throws IOException {
        if (input instanceof PlanFile.OfPlan plan) {
            exportPlan(plan.plan(), wanted, export);
        } else if (input instanceof PlanFile.OfDossier dossier) {
            exportDossier(dossier.dossier(), wanted, export);
        }
    }

    private void exportPlan(DevelopmentPlan plan, List<ExportFormat> wanted, PlanExport export) throws IOException {
        PlanDossier dossier = PlanDossiers.of(
                plan, facts.framework(plan.workingCopy().targets().framework()), facts.needs(), facts.today());
        for (ExportFormat format : wanted) {
            DocumentFormat document = format.document();
            if (document != null) {
                export.document(dossier, document);
            } else if (format.equals(ExportFormat.CANONICAL)) {
                export.canonical(plan);
            } else {
                export.plan(plan);
            }
        }
    }

    private void exportDossier(PlanDossier dossier, List<ExportFormat> wanted, PlanExport export) throws IOException {
        for (ExportFormat format : wanted) {
            DocumentFormat document = format.document();
            if (document != null) {
                export.document(dossier, document);
            } else if (format.equals(ExportFormat.CANONICAL)) {
                throw CommandFailure.unusable("plan.dossier-given", Map.of("file", file.toString()));
            } else {
                export.dossier(dossier);
            }
        }
    }
}
