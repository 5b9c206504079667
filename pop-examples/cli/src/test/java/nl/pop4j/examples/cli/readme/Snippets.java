package nl.pop4j.examples.cli.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a source file of this package between {@code // snippet: name} and {@code // end}.
 *
 * @param code the file's lines
 */
record Snippets(List<String> code) {

    private static final String MARK = "// snippet: ";

    static Snippets of(String type) throws IOException {
        return new Snippets(Files.readAllLines(
                Page.ROOT.resolve("pop-examples/cli/src/test/java/nl/pop4j/examples/cli/readme/" + type + ".java")));
    }

    /** The names in the order of the file. */
    List<String> names() {
        return code.stream()
                .map(String::strip)
                .filter(line -> line.startsWith(MARK))
                .map(line -> line.substring(MARK.length()))
                .toList();
    }

    /** The lines of these parts, one after the other, as far to the left as their mark. */
    List<String> snippet(String... names) {
        List<String> lines = new ArrayList<>();
        for (String name : names) {
            int begin = begin(name);
            int margin = code.get(begin).indexOf(MARK);
            for (int i = begin + 1; !code.get(i).strip().equals("// end"); i++) {
                lines.add(code.get(i).isBlank() ? "" : code.get(i).substring(margin));
            }
        }
        return lines;
    }

    private int begin(String name) {
        for (int i = 0; i < code.size(); i++) {
            if (code.get(i).strip().equals(MARK + name)) {
                return i;
            }
        }
        throw new AssertionError("no snippet " + name);
    }
}
