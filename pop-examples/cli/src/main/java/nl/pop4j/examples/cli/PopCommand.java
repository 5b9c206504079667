package nl.pop4j.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.pop4j.examples.cli.conversation.ConversationCommand;
import nl.pop4j.examples.cli.demo.DemoCommand;
import nl.pop4j.examples.cli.document.DocumentCommand;
import nl.pop4j.examples.cli.plan.PlanCommand;
import nl.pop4j.examples.cli.privacy.PrivacyCommand;
import nl.pop4j.examples.cli.rollout.RolloutCommand;
import nl.pop4j.examples.cli.smart.SmartCommand;
import nl.pop4j.examples.cli.store.StoreCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code pop} with all that stands below it. */
@Command(
        name = "pop",
        description = "Personal development plans: check, plan, sign, store, export; competence frameworks and gaps.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = PopVersion.class,
        subcommands = {
            ConversationCommand.class,
            DemoCommand.class,
            DocumentCommand.class,
            FrameworkCommand.class,
            GapCommand.class,
            PlanCommand.class,
            PrivacyCommand.class,
            RolloutCommand.class,
            SmartCommand.class,
            StoreCommand.class
        })
public final class PopCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Option(
            names = "--lang",
            scope = ScopeType.INHERIT,
            paramLabel = "nl|en",
            description = "Language of texts: nl (default) or en.")
    private Language language = Language.nl;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean version;

    /** The language that was asked for. */
    Language language() {
        return language;
    }

    /** Without a subcommand there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Console.of(spec).text("cli.no-command", Map.of()));
    }

    /**
     * Runs a command.
     *
     * @param out for what machines read
     * @param err for everything else
     * @param arguments as on the command line, without {@code pop} itself
     * @return one of {@link ExitStatus}
     */
    public static int run(PrintStream out, PrintStream err, String... arguments) {
        Language language = Language.in(arguments);
        PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
        PrintWriter output = new PrintWriter(out, false, StandardCharsets.UTF_8);
        FailureMessages failures = new FailureMessages(errors, language.locale());
        int status;
        try {
            status = commandLine(language, failures)
                    .setOut(output)
                    .setErr(errors)
                    .execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError e) {
            status = failures.report(e);
        }
        output.flush();
        if (out.checkError()) {
            return failures.outputLost();
        }
        return status;
    }

    /** The command line as picocli sees it, for tests of its texts too. */
    static CommandLine commandLine(Language language, FailureMessages failures) {
        CommandLine line = new CommandLine(new PopCommand());
        line.setResourceBundle(CliTexts.help(language.locale()));
        line.setParameterExceptionHandler((exception, arguments) -> failures.report(exception));
        line.setExecutionExceptionHandler((exception, command, parsed) -> failures.report(exception));
        line.setUsageHelpAutoWidth(false);
        return line;
    }

    /** Runs the command and ends the program with its status. */
    public static void main(String[] arguments) {
        // What libraries log is for their hosts; this program says itself what a user should know.
        Logger.getLogger("").setLevel(Level.SEVERE);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = run(out, err, arguments);
        err.flush();
        System.exit(status);
    }
}
