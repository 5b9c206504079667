package nl.pop4j.docs;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pop4j.privacy.PersonalField;
import nl.pop4j.privacy.PrivacyMap;
import nl.pop4j.privacy.RecordKind;
import nl.pop4j.privacy.retention.RetentionPolicy;
import nl.pop4j.privacy.retention.RetentionRule;
import nl.pop4j.shared.DataCategory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The processing register and what a DPIA needs, made from the privacy map; the words around it are a resource. */
@Tag("D5.8")
class PrivacyPageTest {

    private static final PrivacyMap MAP = PrivacyMap.standard();

    @Test
    void thePageSaysWhatTheModelDeclares() throws IOException {
        String page = words("privacy-page.md")
                .replace("@register@", register())
                .replace("@retention@", retention())
                .replace("@tables@", tables())
                .replace("@fields@", fields());
        GeneratedPages.check("privacy.md", page);
    }

    private static String register() throws IOException {
        Map<String, String> purposes = new TreeMap<>();
        words("privacy-purposes.tsv").lines().forEach(line -> {
            int tab = line.indexOf('\t');
            purposes.put(line.substring(0, tab), line.substring(tab + 1).replace("\t", " | "));
        });
        StringBuilder rows = new StringBuilder(
                "| record | fields | purpose | legal basis (GDPR) | seen by |\n" + "|---|---|---|---|---|\n");
        for (RecordKind kind : RecordKind.values()) {
            rows.append("| ")
                    .append(name(kind))
                    .append(" | ")
                    .append(counts(kind))
                    .append(" | ");
            rows.append(requireNonNull(purposes.remove(kind.name()), () -> "no purpose of " + kind))
                    .append(" |\n");
        }
        if (!purposes.isEmpty()) {
            throw new AssertionError("purposes of nothing: " + purposes.keySet());
        }
        return rows.toString();
    }

    private static String counts(RecordKind kind) {
        Map<DataCategory, Long> counts = new EnumMap<>(DataCategory.class);
        MAP.of(kind).forEach(field -> counts.merge(field.category(), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String retention() {
        StringBuilder rows =
                new StringBuilder("| country | category | kept after | for | source |\n|---|---|---|---|---|\n");
        for (RetentionPolicy policy : List.of(RetentionPolicy.netherlands(), RetentionPolicy.belgium())) {
            for (RetentionRule rule : policy.rules()) {
                rows.append("| %s | %s | %s | %s | %s |\n"
                        .formatted(policy.country(), rule.category(), rule.event(), rule.period(), rule.source()));
            }
        }
        return rows.toString();
    }

    private static String tables() throws IOException {
        Path map =
                GeneratedPages.root().resolve("pop-persistence-jdbc/src/main/resources/nl/pop4j/jdbc/privacy-map.tsv");
        Map<String, Map<String, List<String>>> tables = new TreeMap<>();
        Files.readAllLines(map).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("table\t"))
                .map(line -> List.of(line.split("\t")))
                .filter(cells -> !cells.get(2).equals("NONE"))
                .forEach(cells -> tables.computeIfAbsent(cells.get(0), table -> new TreeMap<>())
                        .merge(cells.get(2), List.of(cells.get(1)), PrivacyPageTest::both));
        StringBuilder rows = new StringBuilder("| table | category | columns |\n|---|---|---|\n");
        tables.forEach((table, categories) -> categories.forEach((category, columns) ->
                rows.append("| `%s` | %s | %s |\n".formatted(table, category, String.join(", ", columns)))));
        return rows.toString();
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** Only what is declared: the rest takes its category from what it stands in. */
    private static String fields() {
        StringBuilder rows = new StringBuilder("| record | field | category |\n|---|---|---|\n");
        for (PersonalField field : MAP.fields()) {
            if (field.declared()) {
                rows.append("| %s | `%s` | %s |\n".formatted(name(field.kind()), field.path(), field.category()));
            }
        }
        return rows.toString();
    }

    private static String name(RecordKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String words(String name) throws IOException {
        try (InputStream in = PrivacyPageTest.class.getResourceAsStream(name)) {
            return new String(requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
