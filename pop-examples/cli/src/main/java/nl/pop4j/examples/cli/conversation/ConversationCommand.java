package nl.pop4j.examples.cli.conversation;

import java.util.Map;
import nl.pop4j.examples.cli.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands {@code pop conversation ...}. */
@Command(
        name = "conversation",
        description = "Invite to a conversation that is a JSON file, or print its record.",
        subcommands = {ConversationInviteCommand.class, ConversationRecordCommand.class})
public final class ConversationCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    /** Without a subcommand there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Console.of(spec).text("cli.no-command", Map.of()));
    }
}
