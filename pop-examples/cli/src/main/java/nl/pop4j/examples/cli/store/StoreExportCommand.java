package nl.pop4j.examples.cli.store;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.pop4j.examples.cli.Console;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.examples.cli.OutputFile;
import nl.pop4j.jdbc.JdbcPersistence;
import nl.pop4j.jdbc.PlanArchive;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pop store export}: all plans of a tenant as lines of JSON, in memory that does not grow with them. */
@Command(
        name = "export",
        description = {
            "Write all plans of the tenant as lines of JSON (NDJSON), by id.",
            "With --whole everything that is kept of the tenant, to move it or to keep a copy: as confidential as the database."
        })
final class StoreExportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Mixin
    private final StoreOptions options = new StoreOptions();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to write, there whole or not at all; standard output unless given.")
    private @Nullable Path out;

    @Option(names = "--whole", description = "Everything of the tenant, not only its plans.")
    private boolean whole;

    /** Writes the lines. */
    @Override
    public Integer call() throws IOException {
        long[] written = new long[1];
        try (StoreConnection store = options.open(false)) {
            OutputFile.Content lines = stream -> written[0] = write(store.persistence(), stream);
            if (out == null) {
                try (OutputStream stream = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))) {
                    lines.writeTo(stream);
                }
            } else {
                OutputFile.write(out, lines);
            }
        }
        Console.of(spec)
                .note(whole ? "store.exported-whole" : "store.exported", Map.of("count", Long.toString(written[0])));
        return ExitStatus.FINE;
    }

    private long write(JdbcPersistence persistence, OutputStream stream) throws IOException {
        return whole
                ? persistence.archive().exportTo(options.tenant(), stream)
                : PlanArchive.of(persistence.build()).exportTo(options.tenant(), stream);
    }
}
