package nl.pop4j.examples.cli.smart;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.pop4j.examples.cli.Console;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.smart.SmartAssessment;
import nl.pop4j.smart.SmartValidator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pop smart}: which of S, M, A, R and T statements meet, from their words alone. */
@Command(
        name = "smart",
        description = {
            "Which of S, M, A, R and T statements meet, from their words alone.",
            "Give a TSV with --in, or one statement to have it explained."
        })
public final class SmartCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "STATEMENT", description = "One statement, to be explained.")
    private @Nullable String statement;

    @Option(
            names = "--in",
            paramLabel = "FILE",
            description = "TSV with a header and the columns id, lang and text; - is standard input.")
    private @Nullable Path file;

    @Option(names = "--on", paramLabel = "DATE", description = "The day from which 'next week' counts; else today.")
    private LocalDate day = LocalDate.now(ZoneId.systemDefault());

    @Option(names = "--format", paramLabel = "tsv|json", description = "Lines as tsv (default) or json.")
    private SmartFormat format = SmartFormat.tsv;

    /** Judges the statements of a file, or explains one. */
    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        Path table = file;
        String single = statement;
        if (table != null && single == null) {
            judge(table, console);
        } else if (single != null && table == null) {
            explain(single, console);
        } else {
            throw new ParameterException(spec.commandLine(), console.text("smart.one-of", Map.of()));
        }
        return ExitStatus.FINE;
    }

    private void judge(Path table, Console console) throws IOException {
        VerdictLines lines = VerdictLines.to(console, format);
        StatementTable.read(table, row -> {
            SmartAssessment assessment = SmartValidator.standard().read(row.text(), row.language(), day);
            lines.line(row.id(), row.text(), assessment);
        });
    }

    private void explain(String text, Console console) {
        SmartAssessment assessment = SmartValidator.standard().read(text, day);
        if (format == SmartFormat.json) {
            VerdictLines.to(console, format).line("1", text, assessment);
            return;
        }
        new Explanation(console, Ansi.AUTO.enabled()).print(text, assessment);
    }
}
