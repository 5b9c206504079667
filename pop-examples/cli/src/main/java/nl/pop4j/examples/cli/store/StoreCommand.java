package nl.pop4j.examples.cli.store;

import java.util.Map;
import nl.pop4j.examples.cli.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands {@code pop store ...}. */
@Command(
        name = "store",
        description = "Make the tables of a database; put, get, list, import and export its plans.",
        subcommands = {
            StoreMigrateCommand.class,
            StorePutCommand.class,
            StoreGetCommand.class,
            StoreListCommand.class,
            StoreHistoryCommand.class,
            StoreDueCommand.class,
            StoreImportCommand.class,
            StoreExportCommand.class
        })
public final class StoreCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    /** Without a subcommand there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Console.of(spec).text("cli.no-command", Map.of()));
    }
}
