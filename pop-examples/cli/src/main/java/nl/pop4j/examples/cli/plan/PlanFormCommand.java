package nl.pop4j.examples.cli.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.examples.cli.Console;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.examples.cli.file.OutputFolder;
import nl.pop4j.export.DocumentFormat;
import nl.pop4j.export.Documents;
import nl.pop4j.export.PlanForms;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.method.StandardMethods;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pop plan form}: the empty plan of a method, to fill in by hand. */
@Command(
        name = "form",
        description =
                "Write the empty form of a method into a folder, in the language of --lang; the files are listed.")
final class PlanFormCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Option(
            names = "--method",
            required = true,
            paramLabel = "METHOD",
            description = "SIX_STEPS, CONTINUOUS, IST_SOLL or WORK_AGREEMENT.")
    private String method = "";

    @Option(
            names = "--formats",
            split = ",",
            paramLabel = "FORMAT",
            description = "docx (read back by plan read), pdf or html; docx unless given.")
    private List<String> formats = List.of("docx");

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to.")
    private Path folder = Path.of("");

    @Option(names = "--on", paramLabel = "DATE", description = "The day that counts as today; today unless given.")
    private @Nullable LocalDate on;

    /** Writes the form. */
    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        PlanMethod wanted = method();
        List<DocumentFormat> printed =
                formats.stream().map(PlanFormCommand::format).distinct().toList();
        LocalDate made = on == null ? LocalDate.now(ZoneId.systemDefault()) : on;
        PlanForms forms = PlanForms.of(Documents.standard());
        try (OutputFolder output = OutputFolder.open(folder)) {
            try {
                for (DocumentFormat format : printed) {
                    forms.write(wanted, console.language(), made, format, output.waiting());
                }
            } catch (IOException e) {
                throw output.about(e);
            }
            output.publish().forEach(console.out()::println);
        }
        return ExitStatus.FINE;
    }

    private PlanMethod method() {
        String code = method.strip().toUpperCase(Locale.ROOT);
        return StandardMethods.all().stream()
                .filter(known -> known.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> CommandFailure.unusable(
                        "plan.form.no-such-method",
                        Map.of(
                                "method",
                                method.strip(),
                                "methods",
                                StandardMethods.all().stream()
                                        .map(known -> known.code().value())
                                        .collect(Collectors.joining(", ")))));
    }

    private static DocumentFormat format(String name) {
        DocumentFormat format = ExportFormat.named(name).document();
        if (format == null || !format.isPrinted()) {
            throw CommandFailure.unusable("plan.form.not-printed", Map.of("format", name.strip()));
        }
        return format;
    }
}
