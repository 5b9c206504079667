package nl.pop4j.jdbc;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Everything that is logged at any level and printed on standard error while it is open, and what it is told besides.
 *
 * <p>Of a database driver all is heard but the words of its protocol: at their lowest level drivers print what they are
 * given to store, and only a host can leave that off.
 */
final class Overheard implements AutoCloseable {

    private static final Map<String, Level> LEVELS =
            Map.of("", Level.ALL, "org.flywaydb", Level.ALL, "org.postgresql", Level.FINE, "org.mariadb", Level.FINE);

    private final List<String> said = Collections.synchronizedList(new ArrayList<>());
    private final Map<Logger, Level> before = new LinkedHashMap<>();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream standardError = System.err;
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord line) {
            said.add(new SimpleFormatter().format(line));
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    private Overheard() {
        LEVELS.forEach((name, level) -> {
            Logger logger = Logger.getLogger(name);
            before.put(logger, logger.getLevel() == null ? Level.INFO : logger.getLevel());
            logger.setLevel(level);
        });
        ear.setLevel(Level.ALL);
        Logger.getLogger("").addHandler(ear);
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    static Overheard everything() {
        return new Overheard();
    }

    /** Notes a failure as it would be printed, with whatever caused it. */
    void failure(Runnable work) {
        try {
            work.run();
            throw new AssertionError("expected a failure");
        } catch (RuntimeException e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            said.add(trace.toString());
        }
    }

    /** Notes a text. */
    void text(Object text) {
        said.add(String.valueOf(text));
    }

    /** Everything that was said so far. */
    List<String> said() {
        List<String> all = new ArrayList<>(said);
        all.add(printed.toString(StandardCharsets.UTF_8));
        return all;
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(ear);
        before.forEach(Logger::setLevel);
        System.setErr(standardError);
    }
}
