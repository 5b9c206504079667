package nl.pop4j.export.interchange.source;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The files that were given: each file as it is, each folder by the files in it and below it, in order of path.
 *
 * <p>Example: {@code SourceFiles.find(List.of(folder), ".csv")} gives {@code skills.csv} and {@code sub/Roles.CSV} of
 * the folder, and not its {@code leesmij.txt}.
 */
public final class SourceFiles {

    private static final int DEEPEST = 8;
    private static final int MOST = 10_000;

    private SourceFiles() {}

    /**
     * The files under these paths with one of these endings; a file that was named itself may end as it likes.
     *
     * @param endings in lower case, such as {@code .csv}
     * @throws NoSuchFileException if a path does not exist
     * @throws FileSystemException if no file is found, or far too many
     */
    public static List<Path> find(List<Path> paths, String... endings) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
            if (Files.isDirectory(path)) {
                collect(path, endings, found);
            } else {
                found.add(path);
            }
        }
        if (found.isEmpty()) {
            throw new FileSystemException(
                    paths.isEmpty() ? "" : paths.get(0).toString(), null, "no file " + String.join(", ", endings));
        }
        return ImmutableList.copyOf(found);
    }

    /** The name of a file without its folder. */
    public static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static void collect(Path folder, String[] endings, List<Path> found) throws IOException {
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            List<Path> below = files.filter(Files::isRegularFile)
                    .filter(file -> ends(name(file).toLowerCase(Locale.ROOT), endings))
                    .sorted(Comparator.comparing(Path::toString))
                    .limit(MOST + 1L)
                    .toList();
            if (below.size() > MOST) {
                throw new FileSystemException(folder.toString(), null, "more than " + MOST + " files");
            }
            found.addAll(below);
        }
    }

    private static boolean ends(String name, String[] endings) {
        return !name.startsWith(".") && Stream.of(endings).anyMatch(name::endsWith);
    }
}
