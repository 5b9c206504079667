package nl.pop4j.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.pop4j.export.interchange.FrameworkFormat;
import nl.pop4j.export.interchange.source.Imported;
import nl.pop4j.json.PopJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pop framework import}: published files in, our own JSON out, counts and warnings on standard output. */
@Command(
        name = "import",
        description = {
            "Read a published framework and write it as JSON.",
            "Standard output gets one JSON object with counts and warnings."
        })
public final class FrameworkImportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "FORMAT",
            description = "onet, esco, case, moodle, digcomp, ddat or csv.")
    private String from = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where to write the framework.")
    private @Nullable Path out;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files or folders, as they were published.")
    private List<Path> paths = List.of();

    @Override
    public Integer call() throws IOException {
        Imported imported = format().read(paths);
        if (imported.framework().competences().isEmpty()
                && imported.framework().roles().isEmpty()) {
            throw CommandFailure.unusable(
                    "framework.nothing-found", Map.of("path", String.valueOf(paths.get(0)), "format", from));
        }
        Path target = out;
        if (target != null) {
            OutputFile.write(target, stream -> PopJson.standard().writeFramework(imported.framework(), stream));
        }
        ImportReport.write(imported, Console.of(spec));
        return ExitStatus.FINE;
    }

    private FrameworkFormat format() {
        for (FrameworkFormat format : FrameworkFormat.values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(from)) {
                return format;
            }
        }
        throw new ParameterException(
                spec.commandLine(), Console.of(spec).text("framework.unknown-format", Map.of("format", from)));
    }
}
