package nl.pop4j.examples.cli.plan;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.examples.cli.Console;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.export.Documents;
import nl.pop4j.export.FilledForm;
import nl.pop4j.export.PlanForms;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.shared.error.DocumentRefused;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pop plan read}: a filled form as the draft of a plan. */
@Command(
        name = "read",
        description = "Read a filled form (DOCX of plan form) into a draft of a plan, as JSON on standard output.",
        footer = {"", "Status 1 if a field could not be understood: it is named, and empty in the draft."})
final class PlanReadCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Parameters(paramLabel = "FORM", description = "The filled form.")
    private Path file = Path.of("");

    @Option(names = "--plan", required = true, paramLabel = "ID", description = "The id that the plan gets.")
    private String plan = "";

    @Option(names = "--employee", required = true, paramLabel = "ID", description = "Whose plan it is.")
    private String employee = "";

    @Option(names = "--framework", paramLabel = "ID", description = "The framework of the plan; none unless given.")
    private String framework = "none";

    @Option(names = "--on", paramLabel = "DATE", description = "The day that counts as today; today unless given.")
    private @Nullable LocalDate on;

    /** Reads the form and prints the plan. */
    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        PlanId id = id(plan, PlanId::new);
        PersonId person = id(employee, PersonId::new);
        FilledForm form = read(id(framework, FrameworkId::new));
        console.out().println(PopJson.standard().plan().text(DevelopmentPlan.start(id, person, form.content())));
        int answers = form.answers().stream()
                .mapToInt(answered -> answered.byQuestion().size())
                .sum();
        if (answers > 0) {
            console.note("plan.read.answers", Map.of("count", Integer.toString(answers)));
        }
        form.unclear().forEach(field -> console.note("plan.read.unclear", Map.of("field", field)));
        return form.unclear().isEmpty() ? ExitStatus.FINE : ExitStatus.WANTING;
    }

    private FilledForm read(FrameworkId by) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder");
        }
        LocalDate today = on == null ? LocalDate.now(ZoneId.systemDefault()) : on;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return PlanForms.of(Documents.standard()).read(in, by, today);
        } catch (DocumentRefused e) {
            throw CommandFailure.unusable("plan.read.unreadable", Map.of("file", file.toString()));
        }
    }

    private static <T> T id(String value, Function<String, T> type) {
        try {
            return type.apply(value);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.unusable("plan.read.no-id", Map.of("id", value));
        }
    }
}
