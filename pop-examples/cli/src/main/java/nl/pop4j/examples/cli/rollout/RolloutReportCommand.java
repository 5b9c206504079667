package nl.pop4j.examples.cli.rollout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import nl.pop4j.Pop;
import nl.pop4j.examples.cli.Console;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.examples.cli.file.InputFile;
import nl.pop4j.examples.cli.file.JsonLines;
import nl.pop4j.examples.cli.file.OutputFolder;
import nl.pop4j.examples.cli.file.PrintedFormats;
import nl.pop4j.export.DocumentFormat;
import nl.pop4j.export.Documents;
import nl.pop4j.export.RolloutDocuments;
import nl.pop4j.json.PopJson;
import nl.pop4j.memory.InMemoryPorts;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.port.Settings;
import nl.pop4j.rollout.RolloutProgramme;
import nl.pop4j.rollout.report.ReportFinding;
import nl.pop4j.rollout.report.RolloutReport;
import nl.pop4j.shared.Texts;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pop rollout report}: a rollout as its works council may see it, to read and as JSON. */
@Command(
        name = "report",
        description = {
            "Write the report of a rollout: to read, and as JSON; the files are listed.",
            "What the rollout lacks is printed tab-separated: severity, code, sentence."
        })
final class RolloutReportCommand implements Callable<Integer> {

    private static final TenantId TENANT = TenantId.of("file");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Rollout programme as JSON; - is standard input; the bundled sample unless given.")
    private @Nullable Path file;

    @Option(
            names = "--plans",
            paramLabel = "FILE",
            description = "The plans as lines of JSON, as 'pop store export' writes them; none unless given.")
    private @Nullable Path plans;

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

    @Option(
            names = "--k",
            paramLabel = "PEOPLE",
            description = "The fewest people that a figure may speak of; 5 unless given.")
    private int smallestGroup = Settings.SMALLEST_GROUP;

    @Option(names = "--on", paramLabel = "DATE", description = "The day that counts as today; today unless given.")
    private @Nullable LocalDate on;

    /** Writes the files and says what is missing. */
    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        List<DocumentFormat> printed = PrintedFormats.named(formats);
        RolloutReport report = report();
        OutputFolder.write(folder, directory -> write(report, printed, directory, console))
                .forEach(console.out()::println);
        report.findings().forEach(finding -> console.out().println(line(finding, console)));
        return report.findings().isEmpty() ? ExitStatus.FINE : ExitStatus.WANTING;
    }

    private RolloutReport report() throws IOException {
        RolloutProgramme programme = file == null
                ? SampleProgramme.load()
                : InputFile.open(file).as(PopJson.standard().rolloutProgramme()::read);
        List<DevelopmentPlan> known = plans == null
                ? List.of()
                : JsonLines.read(plans, PopJson.standard().plan(), "rollout.plans");
        Settings settings = Settings.standard().named(organisation).withSmallestGroup(smallestGroup);
        InMemoryPorts store = InMemoryPorts.create();
        store.run(TENANT, ports -> {
            known.forEach(plan -> ports.plans().save(TENANT, plan.at(Version.NONE)));
            return ports.rolloutProgrammes().save(TENANT, programme.at(Version.NONE));
        });
        return Pop.builder()
                .store(store)
                .settings(tenant -> settings)
                .clock(clock(settings))
                .build()
                .adopting()
                .report(TENANT, Actor.of(PersonId.of("works-council"), Role.WORKS_COUNCIL), programme.id());
    }

    private Clock clock(Settings settings) {
        return on == null
                ? Clock.system(settings.zone())
                : Clock.fixed(on.atStartOfDay(settings.zone()).toInstant(), settings.zone());
    }

    private void write(RolloutReport report, List<DocumentFormat> printed, Path directory, Console console)
            throws IOException {
        RolloutDocuments documents = RolloutDocuments.with(Documents.standard());
        for (DocumentFormat format : printed) {
            documents.write(report, organisation, console.language(), format, directory);
        }
        Path json = directory.resolve(report.programme().value() + "-report.json");
        try (OutputStream out = Files.newOutputStream(json)) {
            PopJson.standard().rolloutReport().write(report, out);
        }
    }

    private static String line(ReportFinding finding, Console console) {
        return String.join(
                "\t",
                finding.severity().name(),
                finding.code(),
                Texts.standard().text(finding.code(), console.language(), finding.arguments()));
    }
}
