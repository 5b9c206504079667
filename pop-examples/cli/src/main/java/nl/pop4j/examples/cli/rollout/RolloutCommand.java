package nl.pop4j.examples.cli.rollout;

import java.util.Map;
import nl.pop4j.examples.cli.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands {@code pop rollout ...}. */
@Command(
        name = "rollout",
        description = "Report on a rollout that is a JSON file.",
        subcommands = {RolloutReportCommand.class})
public final class RolloutCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    /** Without a subcommand there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Console.of(spec).text("cli.no-command", Map.of()));
    }
}
