package nl.pop4j.export.interchange.esco;

import java.util.HashMap;
import java.util.Map;
import nl.pop4j.export.interchange.source.Columns;
import nl.pop4j.export.interchange.source.Row;
import nl.pop4j.export.interchange.source.Table;

/** Which URI belongs to which English label of a skill, and to which number in a compact relation file. */
final class EscoSkillNames {

    private final Map<String, String> uriByLabel = new HashMap<>();
    private final Map<String, String> labelByNumber = new HashMap<>();

    /** Takes note of a skill; the first URI for a label stays. */
    void put(String label, String uri) {
        if (!label.isEmpty() && !uri.isEmpty()) {
            uriByLabel.putIfAbsent(key(label), uri);
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
            put(labels.of(row).getOrDefault("en", ""), row.at(columns.find("skillUri")));
        }
    }

    /** The label of a number, or an empty text. */
    String label(String number) {
        return labelByNumber.getOrDefault(number, "");
    }

    /** The URI of a label, or an empty text. */
    String uri(String label) {
        return uriByLabel.getOrDefault(key(label), "");
    }

    private static String key(String label) {
        return label.strip();
    }
}
