package nl.pop4j.examples.cli;

/** What a command tells the shell. */
public final class ExitStatus {

    /** The command did what was asked. */
    public static final int FINE = 0;

    /** The input was read and found wanting. */
    public static final int WANTING = 1;

    /** Wrong usage, or input that cannot be read. */
    public static final int UNUSABLE = 2;

    private ExitStatus() {}
}
