package nl.pop4j.examples.cli;

import java.util.Map;

/** Ends a command with one line for the user and an exit status. */
public final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String key;
    private final transient Map<String, String> arguments;

    private CommandFailure(int status, String key, Map<String, String> arguments) {
        super(key);
        this.status = status;
        this.key = key;
        this.arguments = arguments;
    }

    /**
     * The input was read and found wanting.
     *
     * @param key a sentence of {@link CliTexts}
     * @param arguments what fills its places
     */
    public static CommandFailure wanting(String key, Map<String, String> arguments) {
        return new CommandFailure(ExitStatus.WANTING, key, arguments);
    }

    /**
     * The input cannot be read, or the command was used wrongly.
     *
     * @param key a sentence of {@link CliTexts}
     * @param arguments what fills its places
     */
    public static CommandFailure unusable(String key, Map<String, String> arguments) {
        return new CommandFailure(ExitStatus.UNUSABLE, key, arguments);
    }

    /** The exit status, 1 or 2. */
    public int status() {
        return status;
    }

    /** The sentence of {@link CliTexts}. */
    public String key() {
        return key;
    }

    /** What fills the places of the sentence. */
    public Map<String, String> arguments() {
        return arguments;
    }
}
