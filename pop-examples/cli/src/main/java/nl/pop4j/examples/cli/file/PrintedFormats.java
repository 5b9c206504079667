package nl.pop4j.examples.cli.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.export.DocumentFormat;

/** The formats of documents beside the plan itself. */
public final class PrintedFormats {

    private static final List<DocumentFormat> PRINTED = Arrays.stream(DocumentFormat.values())
            .filter(DocumentFormat::isPrinted)
            .toList();

    private PrintedFormats() {}

    /**
     * The formats of these names, each once.
     *
     * @throws CommandFailure if there is none of a name
     */
    public static List<DocumentFormat> named(List<String> names) {
        return names.stream().map(PrintedFormats::format).distinct().toList();
    }

    private static DocumentFormat format(String name) {
        return PRINTED.stream()
                .filter(format -> format.extension().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> CommandFailure.unusable(
                        "plan.export.no-such-format", Map.of("format", name, "formats", all())));
    }

    private static String all() {
        return PRINTED.stream().map(DocumentFormat::extension).collect(Collectors.joining(", "));
    }
}
