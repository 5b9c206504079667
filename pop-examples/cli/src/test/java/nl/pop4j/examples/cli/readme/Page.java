package nl.pop4j.examples.cli.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of the documentation.
 *
 * @param file where it is
 * @param lines what it says
 */
record Page(Path file, List<String> lines) {

    static final Path ROOT = root();

    static Page of(String name) {
        try {
            return new Page(ROOT.resolve(name), Files.readAllLines(ROOT.resolve(name)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The lines of every fenced block of a language. */
    List<List<String>> blocks(String language) {
        List<List<String>> blocks = new ArrayList<>();
        List<String> open = null;
        String of = "";
        for (String line : lines) {
            if (!line.startsWith("```")) {
                if (open != null) {
                    open.add(line);
                }
            } else if (open == null) {
                open = new ArrayList<>();
                of = line.substring(3);
            } else {
                if (of.equals(language)) {
                    blocks.add(open);
                }
                open = null;
            }
        }
        return blocks;
    }

    /** The files that it links to. */
    List<Path> targets() {
        List<Path> targets = new ArrayList<>();
        for (String line : lines) {
            for (int at = line.indexOf("]("); at >= 0; at = line.indexOf("](", at + 2)) {
                String target = line.substring(at + 2, line.indexOf(')', at));
                if (!target.startsWith("http")) {
                    targets.add(file.resolveSibling(target));
                }
            }
        }
        return targets;
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("README.md")) || !Files.exists(folder.resolve("pop"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
