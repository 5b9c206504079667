package nl.pop4j.examples.cli.plan;

import java.util.Map;
import nl.pop4j.examples.cli.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands {@code pop plan ...}. */
@Command(
        name = "plan",
        description = "Check, schedule, export and sign a plan that is a JSON file; fill in a form and read it.",
        subcommands = {
            PlanCheckCommand.class,
            PlanScheduleCommand.class,
            PlanExportCommand.class,
            PlanSignCommand.class,
            PlanFormCommand.class,
            PlanReadCommand.class
        })
public final class PlanCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    /** Without a subcommand there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Console.of(spec).text("cli.no-command", Map.of()));
    }
}
