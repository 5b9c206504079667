package nl.pop4j.examples.cli;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands {@code pop framework ...}. */
@Command(
        name = "framework",
        description = "Competence frameworks in and out.",
        subcommands = {FrameworkImportCommand.class, FrameworkExportCommand.class})
public final class FrameworkCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Console.of(spec).text("cli.no-command", Map.of()));
    }
}
