package nl.pop4j.examples.cli.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What each published module weighs and brings along: read from its bill of materials, printed in the docs, held here. */
class FootprintPageTest {

    private static final Path PAGE = Page.ROOT.resolve("docs/footprint.md");

    /** The most kilobytes that a module's own jar may have. */
    private static final Map<String, Integer> LIMITS =
            new TreeMap<>(Map.of("pop-core", 2400, "pop-export", 1400, "pop-persistence-jdbc", 250));

    private final Map<String, Long> sizes = new HashMap<>();

    @BeforeEach
    void findJars() {
        for (String module : LIMITS.keySet()) {
            assumeThat(bill(module)).as("the bill of materials is made").exists();
        }
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String entry : path.split(File.pathSeparator)) {
            Path jar = Path.of(entry);
            if (entry.endsWith(".jar")) {
                sizes.put(jar.getFileName().toString(), size(jar));
            }
        }
    }

    @Test
    void holdsEachModuleToItsLimit() throws IOException {
        for (Map.Entry<String, Integer> limit : LIMITS.entrySet()) {
            Path jar = Page.ROOT.resolve(limit.getKey() + "/target/" + limit.getKey() + "-0.1.0-SNAPSHOT.jar");
            assertThat(kilobytes(size(jar))).as(limit.getKey()).isBetween(limit.getValue() / 2L, (long)
                    limit.getValue());
        }
    }

    @Test
    void printsWhatEachModuleBringsAlong() throws IOException {
        StringBuilder page = new StringBuilder("""
                # What the library weighs

                Sizes in kilobytes (1,000 bytes). A module's own jar is held to the limit in the table; what it brings along is \
                read from its bill of materials, in which a part that two others ask for stands below the first. Modules of this library are not counted again. *Optional* \
                parts come only when you ask for them.

                | module | own jar, at most | brought along | of it optional |
                |---|---|---|---|
                """);
        StringBuilder trees = new StringBuilder();
        for (Map.Entry<String, Integer> limit : LIMITS.entrySet()) {
            Tree tree =
                    new Tree(JsonMapper.shared().readTree(bill(limit.getKey()).toFile()), sizes);
            page.append(String.format(
                    Locale.ROOT,
                    "| `%s` | %,d | %,d | %,d |%n",
                    limit.getKey(),
                    limit.getValue(),
                    kilobytes(tree.total(false)),
                    kilobytes(tree.total(true))));
            trees.append("\n## ").append(limit.getKey()).append("\n\n").append(tree.text());
        }
        page.append(trees);
        if (Boolean.getBoolean("pop.docs.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("run this test with -Dpop.docs.write=true to write it anew")
                .hasContent(page.toString());
    }

    private static Path bill(String module) {
        return Page.ROOT.resolve(module + "/target/bom.json");
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static long kilobytes(long bytes) {
        return (bytes + 999) / 1000;
    }

    /** The parts of one module, each below the first that asks for it. */
    private static final class Tree {

        private final Map<String, JsonNode> parts = new LinkedHashMap<>();
        private final Map<String, List<String>> asked = new HashMap<>();
        private final Map<String, Long> sizes;
        private final String root;

        Tree(JsonNode bill, Map<String, Long> sizes) {
            this.sizes = sizes;
            this.root = bill.at("/metadata/component/bom-ref").asString();
            bill.get("components").forEach(part -> parts.put(part.get("bom-ref").asString(), part));
            for (JsonNode dependency : bill.get("dependencies")) {
                List<String> names = new ArrayList<>();
                dependency.path("dependsOn").forEach(name -> names.add(name.asString()));
                asked.put(dependency.get("ref").asString(), names);
            }
        }

        long total(boolean optionalOnly) {
            return parts.values().stream()
                    .filter(part -> !optionalOnly || isOptional(part))
                    .mapToLong(this::sizeOf)
                    .sum();
        }

        String text() {
            StringBuilder text = new StringBuilder();
            append(root, "", new HashSet<>(), text);
            return text.toString();
        }

        private void append(String parent, String indent, Set<String> shown, StringBuilder text) {
            List<String> fresh = asked.getOrDefault(parent, List.of()).stream()
                    .filter(parts::containsKey)
                    .filter(shown::add)
                    .sorted()
                    .toList();
            for (String name : fresh) {
                JsonNode part = parts.get(name);
                text.append(String.format(
                        Locale.ROOT,
                        "%s- %s:%s %s%s%s%n",
                        indent,
                        part.get("group").asString(),
                        part.get("name").asString(),
                        part.get("version").asString(),
                        isOwn(part) ? "" : String.format(Locale.ROOT, ", %,d", kilobytes(sizeOf(part))),
                        isOptional(part) ? ", optional" : ""));
                append(name, indent + "  ", shown, text);
            }
        }

        /** A module of this build weighs something else after each change: the table holds it to its limit. */
        private static boolean isOwn(JsonNode part) {
            return part.get("group").asString().equals("nl.pop4j");
        }

        private long sizeOf(JsonNode part) {
            if (isOwn(part)) {
                return 0;
            }
            String name =
                    part.get("name").asString() + "-" + part.get("version").asString() + ".jar";
            return Stream.of(name)
                    .filter(sizes::containsKey)
                    .mapToLong(sizes::get)
                    .findFirst()
                    .orElse(0);
        }

        private static boolean isOptional(JsonNode part) {
            return part.path("scope").asString("required").equals("optional");
        }
    }
}
