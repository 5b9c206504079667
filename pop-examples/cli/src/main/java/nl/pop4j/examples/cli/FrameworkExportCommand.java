package nl.pop4j.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.export.interchange.FrameworkExport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pop framework export}: our own JSON in, a format of others out. */
@Command(name = "export", description = "Write a framework as a CASE 1.1 package or as CSV.")
public final class FrameworkExportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Option(names = "--to", required = true, paramLabel = "case|csv", description = "Which format.")
    private String to = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write it.")
    private Path out = Path.of("");

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "Day on which the framework last changed; today unless given.")
    private @Nullable LocalDate on;

    @Parameters(paramLabel = "FILE", description = "Framework JSON, as 'pop framework import' writes it.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        if (!to.equals("case") && !to.equals("csv")) {
            throw new ParameterException(
                    spec.commandLine(), console.text("framework.unknown-target", Map.of("format", to)));
        }
        CompetenceFramework framework = FrameworkFile.read(file);
        LocalDate day = on == null ? LocalDate.now(Clock.systemUTC()) : on;
        Instant changed = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        if (to.equals("csv")) {
            OutputFile.write(out, stream -> FrameworkExport.toCsv(framework, stream));
            return ExitStatus.FINE;
        }
        OutputFile.write(out, stream -> FrameworkExport.toCase(framework, console.language(), changed, stream));
        if (!framework.roles().isEmpty()) {
            console.note(
                    "framework.roles-left",
                    Map.of("count", String.valueOf(framework.roles().size())));
        }
        return ExitStatus.FINE;
    }
}
