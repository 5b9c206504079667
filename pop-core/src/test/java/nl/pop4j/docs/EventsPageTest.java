package nl.pop4j.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.pop4j.conversation.ConversationEvent;
import nl.pop4j.plan.lifecycle.PlanEvent;
import nl.pop4j.port.OutboxEntry;
import nl.pop4j.shared.DomainEvent;
import nl.pop4j.shared.id.PlanId;
import org.junit.jupiter.api.Test;

class EventsPageTest {

    private static final String HEAD = """
            # Events

            What happened, for a host to react to: `EventOutbox` hands them out in the order in which they were written, one \
            tenant at a time. They carry ids, codes and dates, never text that a person wrote.

            - New kinds come with any version; pass over those that you do not know.
            - A kind gets new details without notice; nothing that is there goes away or changes its meaning under the same `format`.
            - An event may come twice: the tenant and its `position` tell.

            [events.schema.json](events.schema.json) is the schema (JSON Schema 2020-12) of each.

            | kind | format | what happened | details |
            |---|---|---|---|
            """;

    private static final String CLOUD = """

            Details in brackets are not always there. Every detail is a string.

            ## As a CloudEvent

            The entry of the outbox at position %d, in the JSON form of CloudEvents 1.0. Source and position make the id unique; \
            `subject` is the aggregate, whose id stays inside your organisation.

            ```json
            {
              "specversion": "1.0",
              "id": "%d",
              "source": "/pop4j/tenants/acme",
              "type": "nl.pop4j.%s.v%d",
              "subject": "%s",
              "time": "%s",
              "datacontenttype": "application/json",
              "dataschema": "https://pop4j.nl/schema/events.schema.json#/$defs/%s",
              "data": {
                "kind": "%s",
                "format": %d,
                "aggregate": "%s",
                "at": "%s",
                "details": {"revision": "%s"}
              }
            }
            ```
            """;

    private static final List<EventSchemas> KINDS = EventSchemas.of(EventExamples.all());

    @Test
    void thePageNamesEveryKindOfEvent() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        for (EventSchemas kind : KINDS) {
            Set<String> always = kind.alwaysThere();
            String details = kind.details().stream()
                    .map(name -> always.contains(name) ? "`" + name + "`" : "[`" + name + "`]")
                    .collect(Collectors.joining(", "));
            page.append("| `" + kind.kind() + "` | " + kind.format() + " | "
                    + meaning(kind.examples().get(0)) + " | " + details + " |\n");
        }
        GeneratedPages.check("events.md", page + cloudEvent());
    }

    @Test
    void theSchemaDescribesEveryKindOfEvent() throws IOException {
        String choices = KINDS.stream()
                .map(kind -> "    {\"$ref\": \"#/$defs/" + kind.kind() + "\"}")
                .collect(Collectors.joining(",\n"));
        String kinds = KINDS.stream().map(EventSchemas::schema).collect(Collectors.joining(",\n"));
        GeneratedPages.check("events.schema.json", """
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "$id": "https://pop4j.nl/schema/events.schema.json",
                  "title": "Events of pop4j",
                  "oneOf": [
                %s
                  ],
                  "$defs": {
                    "id": {"type": "string", "minLength": 1, "maxLength": 64},
                    "day": {"type": "string", "format": "date"},
                    "localTime": {"type": "string", "description": "a local date and time; the zone is the tenant's"},
                    "count": {"type": "string", "pattern": "^[0-9]+$"},
                    "code": {"type": "string", "pattern": "^[A-Z][A-Z_]*$"},
                %s
                  }
                }
                """.formatted(choices, kinds));
    }

    @Test
    void noTypeOfEventIsLeftOut() {
        Set<String> shown = EventExamples.all().stream()
                .map(event -> event.getClass().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.pop4j").stream()
                        .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown).isEqualTo(there);
    }

    private static String cloudEvent() {
        OutboxEntry entry =
                OutboxEntry.of(42, new PlanEvent(PlanEvent.Type.SIGNED, PlanId.of("plan-7"), 1, EventExamples.AT));
        return CLOUD.formatted(
                entry.position(),
                entry.position(),
                entry.kind(),
                entry.format(),
                entry.aggregate(),
                entry.at(),
                entry.kind(),
                entry.kind(),
                entry.format(),
                entry.aggregate(),
                entry.at(),
                entry.details().get("revision"));
    }

    /** The first sentence that the source says about the kind. */
    private static String meaning(DomainEvent event) throws IOException {
        Class<?> type = event.getClass();
        Class<?> outermost = type.getDeclaringClass() == null ? type : type.getDeclaringClass();
        Path source = GeneratedPages.root()
                .resolve("pop-core/src/main/java/" + outermost.getName().replace('.', '/') + ".java");
        String code = Files.readString(source);
        int at = code.indexOf(mark(event, type));
        assertThat(at).as(event.kind()).isPositive();
        String comment = code.substring(code.lastIndexOf("/**", at) + 3, at).replaceAll("\\s*\\*/?\\s*", " ");
        return comment.substring(0, comment.indexOf('.') + 1).strip();
    }

    /** How the source names the kind: a constant with its kind, a constant by its name, or a record. */
    private static String mark(DomainEvent event, Class<?> type) {
        if (event instanceof ConversationEvent talk) {
            return "        " + talk.what().name();
        }
        return type.getDeclaringClass() == null ? "(\"" + event.kind() + "\")" : "record " + type.getSimpleName() + "(";
    }
}
