package nl.pop4j.examples.cli;

import java.util.List;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.export.interchange.source.ImportWarning;
import nl.pop4j.export.interchange.source.Imported;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** What an import says on standard output: one JSON object with counts and warnings. */
final class ImportReport {

    private ImportReport() {}

    static void write(Imported imported, Console console) {
        CompetenceFramework framework = imported.framework();
        List<Competence> all = framework.competences();
        ObjectWriteContext pretty = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter();
            }
        };
        try (JsonGenerator json = new JsonFactory().createGenerator(pretty, console.out())) {
            long groups = all.stream().filter(Competence::isGroup).count();
            json.writeStartObject();
            json.writeStringProperty("framework", framework.id().value());
            json.writeNumberProperty("competences", all.size() - groups);
            json.writeNumberProperty("groups", groups);
            json.writeNumberProperty("roles", framework.roles().size());
            json.writeNumberProperty("requirements", requirements(framework));
            json.writeNumberProperty("scales", framework.scales().size());
            json.writeNumberProperty("indicators", indicators(framework));
            json.writeNumberProperty("relations", framework.relations().size());
            json.writeNumberProperty("crosswalkMatches", matches(framework));
            json.writeArrayPropertyStart("warnings");
            for (ImportWarning warning : imported.warnings()) {
                json.writeStartObject();
                json.writeStringProperty("file", warning.file());
                json.writeNumberProperty("line", warning.line());
                json.writeStringProperty("code", warning.code().name());
                json.writeStringProperty("text", warning.text(console.language()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        console.out().println();
    }

    private static long requirements(CompetenceFramework framework) {
        return framework.roles().stream()
                .mapToLong(role -> role.requirements().size())
                .sum();
    }

    private static long indicators(CompetenceFramework framework) {
        return framework.competences().stream()
                .mapToLong(competence -> competence.indicators().size())
                .sum();
    }

    private static long matches(CompetenceFramework framework) {
        return framework.crosswalks().stream()
                .mapToLong(crosswalk -> crosswalk.matches().size())
                .sum();
    }
}
