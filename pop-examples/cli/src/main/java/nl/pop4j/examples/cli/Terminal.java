package nl.pop4j.examples.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

/** Whether a person sits before the screen: only then are bars and colours of use. */
public final class Terminal {

    private Terminal() {}

    /** Whether input and output are a terminal that understands more than plain lines. */
    public static boolean isInteractive() {
        String term = System.getenv("TERM");
        return term != null
                && !term.equals("dumb")
                && Optional.ofNullable(System.console())
                        .filter(Terminal::isTerminal)
                        .isPresent();
    }

    /** From Java 22 on there is always a console, which says itself whether it is a terminal. */
    private static boolean isTerminal(Console console) {
        if (Runtime.version().feature() < 22) {
            return true;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
