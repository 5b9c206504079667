package nl.pop4j.examples.cli.smart;

import java.io.StringWriter;
import java.util.Locale;
import nl.pop4j.examples.cli.Console;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.Texts;
import nl.pop4j.smart.CriterionVerdict;
import nl.pop4j.smart.SmartAssessment;
import nl.pop4j.smart.Suggestion;
import nl.pop4j.text.number.Quantity;
import nl.pop4j.text.token.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Verdicts for machines: a tab-separated line or a JSON object for each statement. */
final class VerdictLines {

    private static final JsonFactory JSON = new JsonFactory();

    private final Console console;
    private final SmartFormat format;

    private VerdictLines(Console console, SmartFormat format) {
        this.console = console;
        this.format = format;
    }

    /** Begins with the header, where the format has one. */
    static VerdictLines to(Console console, SmartFormat format) {
        if (format == SmartFormat.tsv) {
            console.out().print("id\tS\tM\tA\tR\tT\n");
        }
        return new VerdictLines(console, format);
    }

    void line(String id, String text, SmartAssessment assessment) {
        if (format == SmartFormat.json) {
            console.out().print(json(id, text, assessment) + "\n");
            return;
        }
        StringBuilder line = new StringBuilder(id.length() + 32).append(id);
        for (CriterionVerdict verdict : assessment.verdicts()) {
            line.append('\t').append(answer(verdict));
        }
        console.out().print(line.append('\n'));
    }

    /** Met is yes, weak and missing are no. */
    static String answer(CriterionVerdict verdict) {
        return switch (verdict.verdict()) {
            case MET -> "yes";
            case WEAK, MISSING -> "no";
            case UNKNOWN -> "unknown";
        };
    }

    private String json(String id, String text, SmartAssessment assessment) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("id", id);
            json.writeStringProperty(
                    "lang", assessment.readIn().map(language -> language.code()).orElse(""));
            for (CriterionVerdict verdict : assessment.verdicts()) {
                json.writeObjectPropertyStart(String.valueOf(verdict.criterion().letter()));
                write(json, text, verdict);
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        return line.toString();
    }

    private void write(JsonGenerator json, String text, CriterionVerdict verdict) {
        json.writeStringProperty("answer", answer(verdict));
        json.writeStringProperty("verdict", verdict.verdict().name().toLowerCase(Locale.ROOT));
        json.writeNumberProperty("confidence", verdict.confidence());
        json.writeArrayPropertyStart("spans");
        for (Span span : verdict.evidence()) {
            json.writeStartObject();
            json.writeNumberProperty("start", span.start());
            json.writeNumberProperty("end", span.end());
            json.writeStringProperty("text", span.in(text));
            json.writeEndObject();
        }
        json.writeEndArray();
        DateRange dates = verdict.dates();
        if (dates != null) {
            json.writeObjectPropertyStart("dates");
            json.writeStringProperty("first", dates.start().toString());
            json.writeStringProperty("last", dates.last().toString());
            json.writeEndObject();
        }
        Quantity quantity = verdict.quantity();
        if (quantity != null) {
            json.writeObjectPropertyStart("quantity");
            json.writeNumberProperty("amount", quantity.amount());
            json.writeStringProperty("kind", quantity.kind().name().toLowerCase(Locale.ROOT));
            json.writeEndObject();
        }
        Suggestion suggestion = verdict.suggestion();
        if (suggestion != null) {
            json.writeStringProperty("suggestion", suggestion.text(Texts.standard(), console.language()));
        }
    }
}
