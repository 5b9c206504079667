package nl.pop4j.examples.cli.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.export.DocumentFormat;
import org.jspecify.annotations.Nullable;

/**
 * What a plan can be exported as: a document, or one of the two forms that the core itself writes.
 *
 * @param name as on the command line
 * @param document the document format, or null for a form of the core
 */
public record ExportFormat(String name, @Nullable DocumentFormat document) {

    /** The plan or dossier as JSON. */
    static final ExportFormat JSON = new ExportFormat("json", null);

    /** The text that is signed. */
    static final ExportFormat CANONICAL = new ExportFormat("canonical", null);

    /** Every format that there is. */
    static List<ExportFormat> all() {
        return Stream.concat(
                        Arrays.stream(DocumentFormat.values())
                                .map(format -> new ExportFormat(format.extension(), format)),
                        Stream.of(JSON, CANONICAL))
                .toList();
    }

    /**
     * The format of this name.
     *
     * @throws CommandFailure naming those that there are
     */
    public static ExportFormat named(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        Optional<ExportFormat> found =
                all().stream().filter(format -> format.name().equals(wanted)).findFirst();
        return found.orElseThrow(() -> CommandFailure.unusable(
                "plan.export.no-such-format",
                Map.of(
                        "format",
                        name.strip(),
                        "formats",
                        all().stream().map(ExportFormat::name).collect(Collectors.joining(", ")))));
    }
}
