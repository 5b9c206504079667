package nl.pop4j.examples.cli.store;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.pop4j.examples.cli.Console;
import nl.pop4j.examples.cli.ExitStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code pop store migrate}: makes the tables or brings them up to date. */
@Command(name = "migrate", description = "Make the tables or bring them up to date; doing it again does nothing more.")
final class StoreMigrateCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Mixin
    private final StoreOptions options = new StoreOptions();

    /** Migrates. */
    @Override
    public Integer call() throws IOException {
        try (StoreConnection store = options.open(true)) {
            store.persistence().migrate();
        }
        Console.of(spec).note("store.migrated", Map.of());
        return ExitStatus.FINE;
    }
}
