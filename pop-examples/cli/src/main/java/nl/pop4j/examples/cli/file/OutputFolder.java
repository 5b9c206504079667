package nl.pop4j.examples.cli.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A folder whose new files are made out of sight and put in their places when all of them are there.
 *
 * <p>Files that were there before and are not written anew stay. Closed without {@link #publish()}, it leaves
 * everything as it was.
 */
public final class OutputFolder implements AutoCloseable {

    private final Path folder;
    private final Deque<Path> made;
    private final Path staging;

    private OutputFolder(Path folder, Deque<Path> made, Path staging) {
        this.folder = folder;
        this.made = made;
        this.staging = staging;
    }

    /**
     * Opens a folder for writing; makes it, and those above it, where they are missing.
     *
     * @throws IOException if it cannot be made or written; nothing is left behind
     */
    public static OutputFolder open(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        Deque<Path> made = new ArrayDeque<>();
        try {
            make(folder.toAbsolutePath(), made);
            return new OutputFolder(folder, made, Files.createTempDirectory(folder, ".pop-"));
        } catch (IOException e) {
            removeAll(made);
            throw e;
        }
    }

    /** Writes files into a folder. */
    @FunctionalInterface
    public interface Writing {
        /** Writes all of them. */
        void into(Path directory) throws IOException;
    }

    /**
     * Writes files into a folder, all of them or none.
     *
     * @return the files, by name
     * @throws IOException if that fails; it names the folder
     */
    public static List<Path> write(Path folder, Writing writing) throws IOException {
        try (OutputFolder output = open(folder)) {
            try {
                writing.into(output.waiting());
            } catch (UncheckedIOException e) {
                throw output.about(e);
            } catch (IOException e) {
                throw output.about(e);
            }
            return output.publish();
        }
    }

    /** Where to write the file that will have this name. */
    public Path file(String name) {
        return staging.resolve(name);
    }

    /** The folder in which files wait until they are published. */
    public Path waiting() {
        return staging;
    }

    /**
     * The names of the files that wait, in order.
     *
     * @throws IOException if the folder cannot be read
     */
    public List<String> names() throws IOException {
        return entries(staging).stream()
                .map(file -> file.getFileName().toString())
                .sorted()
                .toList();
    }

    /**
     * Puts every file in its place, over an older one of its name.
     *
     * @return the files, by name
     * @throws IOException if that fails
     */
    public List<Path> publish() throws IOException {
        TreeMap<String, Path> files = new TreeMap<>();
        for (Path file : entries(staging)) {
            files.put(file.getFileName().toString(), file);
        }
        List<Path> published = new ArrayList<>();
        for (Path file : files.values()) {
            Path place = folder.resolve(file.getFileName());
            Files.move(file, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            published.add(place);
        }
        made.clear();
        return List.copyOf(published);
    }

    /** The same failure, naming this folder where it names no file, such as a full disk. */
    public IOException about(IOException failure) {
        return failure instanceof FileSystemException
                ? failure
                : new FileSystemException(folder.toString(), null, failure.getMessage());
    }

    /** The failure within, likewise. */
    public IOException about(UncheckedIOException failure) {
        IOException cause = failure.getCause();
        return about(cause == null ? new IOException(failure.getMessage()) : cause);
    }

    /** Removes what was not published, and the folder if this made it. */
    @Override
    public void close() throws IOException {
        for (Path file : entries(staging)) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(staging);
        removeAll(made);
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void make(@Nullable Path folder, Deque<Path> made) throws IOException {
        if (folder == null || Files.isDirectory(folder)) {
            return;
        }
        make(folder.getParent(), made);
        Files.createDirectory(folder);
        made.push(folder);
    }

    private static void removeAll(Deque<Path> made) throws IOException {
        while (!made.isEmpty()) {
            Files.deleteIfExists(made.pop());
        }
    }
}
