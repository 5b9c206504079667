package nl.pop4j.examples.cli.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import nl.pop4j.examples.cli.Terminal;

/** A large file on its way in, with a bar on standard error where a person sits before the screen. */
public final class WatchedInput {

    private static final int MIB = 1 << 20;

    private WatchedInput() {}

    /**
     * Opens a file.
     *
     * @throws IOException if it cannot be read
     */
    public static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder");
        }
        InputStream in = Files.newInputStream(file);
        return new BufferedInputStream(Terminal.isInteractive() ? ProgressBar.wrap(in, bar(file)) : in, MIB);
    }

    private static ProgressBarBuilder bar(Path file) throws IOException {
        return new ProgressBarBuilder()
                .setTaskName(String.valueOf(file.getFileName()))
                .setUnit(" MiB", MIB)
                .setInitialMax(Files.size(file));
    }
}
