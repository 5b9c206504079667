package nl.pop4j.examples.cli;

import java.util.Map;
import nl.pop4j.examples.cli.population.GapPopulationCommand;
import nl.pop4j.examples.cli.population.GapTeamCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands {@code pop gap ...}. */
@Command(
        name = "gap",
        description = "Gaps between roles, needs of a group, gaps of a population.",
        subcommands = {
            GapRolesCommand.class,
            GapSetsCommand.class,
            GapRelatedCommand.class,
            GapNeedsCommand.class,
            GapPopulationCommand.class,
            GapTeamCommand.class
        })
public final class GapCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Console.of(spec).text("cli.no-command", Map.of()));
    }
}
