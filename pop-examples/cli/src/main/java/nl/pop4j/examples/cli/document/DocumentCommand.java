package nl.pop4j.examples.cli.document;

import java.util.Map;
import nl.pop4j.examples.cli.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands {@code pop document ...}. */
@Command(
        name = "document",
        description = "Sign a PDF electronically, and check what its signatures are worth.",
        subcommands = {DocumentSignCommand.class, DocumentVerifyCommand.class})
public final class DocumentCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    /** Without a subcommand there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Console.of(spec).text("cli.no-command", Map.of()));
    }
}
