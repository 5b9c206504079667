package nl.pop4j.export.interchange.esco;

import java.util.HashMap;
import java.util.Map;
import nl.pop4j.export.interchange.source.table.Columns;
import nl.pop4j.export.interchange.source.table.Row;
import nl.pop4j.export.interchange.source.table.Table;

/** Which URI belongs to which label of a skill, and which label to which number in a compact relation file. */
final class EscoSkillNames {

    private final Map<String, String> uriByLabel = new HashMap<>();
    private final Map<String, String> labelByNumber = new HashMap<>();

    /** Takes note of a skill's labels by language; the first URI for a label stays. */
    void put(Map<String, String> labels, String uri) {
        if (!uri.isEmpty()) {
            labels.forEach((language, label) -> uriByLabel.putIfAbsent(key(language, label), uri));
        }
    }

    /** Takes note of the number that a file gives a skill. */
    void number(String number, String label) {
        if (!number.isEmpty() && !label.isEmpty()) {
            labelByNumber.putIfAbsent(number, label);
        }
    }

    /** Takes note of the labels that stand beside URIs in a file of relations. */
    void learn(Table table) {
        Columns columns = table.columns();
        EscoLabels labels = new EscoLabels(table, "skillLabel");
        for (Row row : table.rows()) {
            put(labels.of(row), row.at(columns.find("skillUri")));
        }
    }

    /** The label of a number, or an empty text. */
    String label(String number) {
        return labelByNumber.getOrDefault(number, "");
    }

    /** The URI of the first of these labels that is known, or an empty text. */
    String uri(Map<String, String> labels) {
        return labels.entrySet().stream()
                .map(label -> uriByLabel.getOrDefault(key(label.getKey(), label.getValue()), ""))
                .filter(uri -> !uri.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String key(String language, String label) {
        return language + " " + label.strip();
    }
}
