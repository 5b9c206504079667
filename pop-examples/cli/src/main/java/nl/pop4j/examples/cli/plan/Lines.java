package nl.pop4j.examples.cli.plan;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes lines of named fields for machines. */
final class Lines {

    private static final JsonFactory JSON = new JsonFactory();

    private final PrintWriter out;
    private final LineFormat format;
    private final List<String> names;

    private Lines(PrintWriter out, LineFormat format, List<String> names) {
        this.out = out;
        this.format = format;
        this.names = names;
    }

    /** Begins with the header, where the format has one. */
    static Lines to(PrintWriter out, LineFormat format, String... names) {
        if (format == LineFormat.tsv) {
            out.println(String.join("\t", names));
        }
        return new Lines(out, format, List.of(names));
    }

    /** Writes a line; white space within a field of a tab-separated line becomes a space. */
    void line(String... values) {
        out.println(format == LineFormat.tsv ? tabbed(values) : json(values));
    }

    private static String tabbed(String... values) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            line.append(i == 0 ? "" : "\t")
                    .append(values[i].replace('\t', ' ').replace('\n', ' ').replace('\r', ' '));
        }
        return line.toString();
    }

    private String json(String... values) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            for (int i = 0; i < values.length; i++) {
                json.writeStringProperty(names.get(i), values[i]);
            }
            json.writeEndObject();
        }
        return text.toString();
    }
}
