package nl.pop4j.docs;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.pop4j.shared.DomainEvent;

/**
 * The schema (JSON Schema 2020-12) of the events of one kind: a detail that every example has is required, and its form
 * is the one that all examples have.
 *
 * @param kind which kind
 * @param examples events of it
 */
record EventSchemas(String kind, List<DomainEvent> examples) {

    /** From the narrowest to the widest: what a value looks like, and its name in the schema. */
    private static final Map<String, String> FORMS = ImmutableMap.of(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}", "day",
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}", "localTime",
            "[0-9]+", "count",
            "[A-Z][A-Z_]+", "code");

    static List<EventSchemas> of(List<DomainEvent> events) {
        TreeMap<String, List<DomainEvent>> byKind = new TreeMap<>();
        events.forEach(event ->
                byKind.computeIfAbsent(event.kind(), kind -> new ArrayList<>()).add(event));
        return byKind.entrySet().stream()
                .map(entry -> new EventSchemas(entry.getKey(), entry.getValue()))
                .toList();
    }

    int format() {
        return examples.get(0).format();
    }

    Set<String> details() {
        return examples.stream()
                .flatMap(event -> event.details().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> alwaysThere() {
        Set<String> names = details();
        examples.forEach(event -> names.retainAll(event.details().keySet()));
        return names;
    }

    String schema() {
        String properties = details().stream()
                .map(name -> "          \"" + name + "\": " + form(name))
                .collect(Collectors.joining(",\n"));
        String required = alwaysThere().stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
        return """
                    "%s": {
                      "type": "object",
                      "properties": {
                        "kind": {"const": "%s"},
                        "format": {"const": %d},
                        "aggregate": {"$ref": "#/$defs/id"},
                        "at": {"type": "string", "format": "date-time"},
                        "details": {
                          "type": "object",
                          "properties": {%s},
                          "required": [%s],
                          "additionalProperties": {"type": "string"}
                        }
                      },
                      "required": ["kind", "format", "aggregate", "at", "details"],
                      "additionalProperties": false
                    }""".formatted(
                kind, kind, format(), properties.isEmpty() ? "" : "\n" + properties + "\n              ", required);
    }

    private String form(String name) {
        List<String> values = examples.stream()
                .map(event -> event.details().get(name))
                .filter(value -> value != null)
                .toList();
        for (Map.Entry<String, String> form : FORMS.entrySet()) {
            if (values.stream().allMatch(value -> value.matches(form.getKey()))) {
                return "{\"$ref\": \"#/$defs/" + form.getValue() + "\"}";
            }
        }
        return "{\"type\": \"string\"}";
    }
}
