package nl.pop4j.examples.cli.store;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.examples.cli.Console;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.jdbc.ArchivedPlan;
import nl.pop4j.jdbc.ArchivedPlan.Outcome;
import nl.pop4j.jdbc.PlanArchive;
import nl.pop4j.shared.error.OutcomeUnknown;
import nl.pop4j.shared.error.PopException;
import nl.pop4j.shared.error.StoreUnavailable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code pop store import}: keeps the plan of every line. What broke off is run again: a plan that is there already and
 * is the same counts as kept, another plan of its id is never overwritten.
 */
@Command(
        name = "import",
        description = {
            "Keep the plan of every line of JSON; prints 'ack PLAN REVISION VERSION' once it is committed.",
            "Lines that are refused are named by their number; run again, an import that broke off goes on.",
            "With --whole everything of a tenant that holds nothing yet, all of it or nothing."
        })
final class StoreImportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Mixin
    private final StoreOptions options = new StoreOptions();

    @Parameters(paramLabel = "LINES", description = "Plans as lines of JSON; - is standard input.")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Path file;

    @Option(names = "--whole", description = "The file is what pop store export --whole has written.")
    private boolean whole;

    private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);

    /** Keeps the plans. */
    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        if (whole) {
            return restore(console);
        }
        try (InputStream lines = open();
                StoreConnection store = options.open(false)) {
            PlanArchive.of(store.persistence().build())
                    .importFrom(options.tenant(), lines, line -> report(console, line));
        } catch (StoreUnavailable | OutcomeUnknown e) {
            throw brokenOff(e);
        }
        console.note(
                "store.imported",
                Map.of(
                        "stored", count(Outcome.STORED),
                        "there", count(Outcome.ALREADY_THERE),
                        "refused", count(Outcome.REFUSED)));
        return counts.containsKey(Outcome.REFUSED) ? ExitStatus.WANTING : ExitStatus.FINE;
    }

    /** Unlike other commands, this one may have done a part: what was acknowledged stays. */
    private CommandFailure brokenOff(PopException failure) {
        return CommandFailure.unusable(
                "store.broken-off",
                Map.of(
                        "reason", String.valueOf(failure.getMessage()),
                        "stored", count(Outcome.STORED),
                        "there", count(Outcome.ALREADY_THERE)));
    }

    private int restore(Console console) throws IOException {
        if (file.toString().equals("-")) {
            throw new ParameterException(spec.commandLine(), console.text("store.whole-file", Map.of()));
        }
        try (StoreConnection store = options.open(false)) {
            OptionalLong rows = store.persistence().archive().restoreFrom(options.tenant(), file);
            if (rows.isEmpty()) {
                console.note(
                        "store.not-empty", Map.of("tenant", options.tenant().value()));
                return ExitStatus.WANTING;
            }
            console.note("store.restored", Map.of("count", Long.toString(rows.getAsLong())));
            return ExitStatus.FINE;
        }
    }

    private InputStream open() throws IOException {
        return file.toString().equals("-") ? new FileInputStream(FileDescriptor.in) : Files.newInputStream(file);
    }

    private void report(Console console, ArchivedPlan line) {
        counts.merge(line.outcome(), 1L, Long::sum);
        if (line.outcome() == Outcome.REFUSED) {
            console.note("store.refused-line", Map.of("line", Long.toString(line.line()), "reason", line.reason()));
            return;
        }
        // Told at once: whoever is killed after this has said no more than what is kept.
        PrintWriter out = console.out();
        out.println("ack " + line.plan() + " " + line.revisions() + " " + line.version());
        out.flush();
    }

    private String count(Outcome outcome) {
        return Long.toString(counts.getOrDefault(outcome, 0L));
    }
}
