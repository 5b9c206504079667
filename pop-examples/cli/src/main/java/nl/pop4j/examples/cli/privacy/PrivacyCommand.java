package nl.pop4j.examples.cli.privacy;

import java.util.Map;
import nl.pop4j.examples.cli.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands {@code pop privacy ...}. */
@Command(
        name = "privacy",
        description = "List what is due for erasure, erase it with proof, or show a person what is kept.",
        subcommands = {PrivacyDueCommand.class, PrivacyEraseCommand.class, PrivacySubjectCommand.class})
public final class PrivacyCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    /** Without a subcommand there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Console.of(spec).text("cli.no-command", Map.of()));
    }
}
