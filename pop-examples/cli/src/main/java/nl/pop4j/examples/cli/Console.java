package nl.pop4j.examples.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Where a command writes, and in which language it speaks.
 *
 * @param out for what machines read
 * @param err for everything else
 * @param language the language of texts
 */
public record Console(PrintWriter out, PrintWriter err, Locale language) {

    /** The console of the running command. */
    public static Console of(CommandSpec spec) {
        PopCommand root = (PopCommand) spec.root().userObject();
        return new Console(
                spec.commandLine().getOut(),
                spec.commandLine().getErr(),
                root.language().locale());
    }

    /** A line on standard error. */
    public void note(String key, Map<String, String> arguments) {
        err.println("pop: " + text(key, arguments));
        err.flush();
    }

    /** The sentence under this key, in the language of this console. */
    public String text(String key, Map<String, String> arguments) {
        return Reasons.sentence(key, language, arguments);
    }
}
