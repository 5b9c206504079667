package nl.pop4j.examples.cli.plan;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.examples.cli.file.InputFile;
import nl.pop4j.export.look.Colours;
import nl.pop4j.export.look.Logo;
import nl.pop4j.export.look.Look;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.error.DocumentRefused;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The look of documents as a file in JSON. Every member may be missing: {@code organisation}, {@code logo} (a PNG
 * beside this file), {@code alternative} (its words by language), {@code colours} ({@code main} and {@code accent}),
 * {@code texts} (by language and key) and {@code leftOut} (parts of a plan).
 */
final class LookFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final String NOT_A_LOOK =
            "not the JSON of a look: organisation, logo, alternative, colours, texts, leftOut";

    private final Path file;

    private LookFile(Path file) {
        this.file = file;
    }

    /**
     * Reads a look.
     *
     * @param file where it is, or null for the library's own look
     * @throws CommandFailure naming file and place if it cannot be used
     * @throws IOException if it or its logo cannot be read
     */
    static Look read(@Nullable Path file) throws IOException {
        return file == null ? Look.standard() : new LookFile(file).look();
    }

    private Look look() throws IOException {
        try {
            Members said = JSON.readValue(InputFile.open(file).bytes(), Members.class);
            if (said == null) {
                throw unreadable("/", "an object is needed");
            }
            return look(said);
        } catch (DatabindException e) {
            throw unreadable(pointer(e), NOT_A_LOOK);
        } catch (JacksonException e) {
            throw unreadable("line " + e.getLocation().getLineNr(), NOT_A_LOOK);
        } catch (DocumentRefused e) {
            throw unreadable(e.where(), e.reason());
        }
    }

    private Look look(Members said) throws IOException {
        Look look = Look.standard().organisation(said.organisation == null ? "" : said.organisation);
        if (said.colours != null) {
            look = look.colours(new Colours(
                    said.colours.getOrDefault("main", Colours.STANDARD.main()),
                    said.colours.getOrDefault("accent", Colours.STANDARD.accent())));
        }
        if (said.logo != null) {
            look = look.logo(logo(said.logo, said.alternative == null ? Map.of() : said.alternative));
        }
        if (said.texts != null) {
            for (Map.Entry<String, Map<String, String>> words : said.texts.entrySet()) {
                look = look.texts(Locale.forLanguageTag(words.getKey()), words.getValue());
            }
        }
        return said.leftOut == null ? look : look.leavingOut(parts(said.leftOut));
    }

    /** Where in the file: members by name, elements of lists by number. */
    private static String pointer(DatabindException e) {
        return "/"
                + e.getPath().stream()
                        .map(step -> step.getPropertyName() == null
                                ? Integer.toString(step.getIndex())
                                : step.getPropertyName())
                        .collect(Collectors.joining("/"));
    }

    /** Beside the file that names it, so that a look can be handed on as a folder. */
    private Logo logo(String name, Map<String, String> alternative) throws IOException {
        if (name.indexOf('/') >= 0 || name.indexOf('\\') >= 0 || name.equals("..")) {
            throw unreadable("/logo", "name a file in the same folder");
        }
        if (alternative.isEmpty()) {
            throw unreadable("/alternative", "a logo needs words for who does not see it, such as {\"nl\": \"...\"}");
        }
        Path picture = file.resolveSibling(name);
        if (Files.size(picture) > Logo.MOST_BYTES) {
            throw unreadable("/logo", "larger than " + Logo.MOST_BYTES + " bytes");
        }
        return Logo.png(Files.readAllBytes(picture), new LocalizedText(new LinkedHashMap<>(alternative)));
    }

    private Set<FieldGroup> parts(List<String> names) {
        ImmutableSet.Builder<FieldGroup> parts = ImmutableSet.builder();
        for (String name : names) {
            parts.add(PlanDossier.parts().stream()
                    .filter(part -> part.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> unreadable("/leftOut", "choose from " + PlanDossier.parts())));
        }
        return parts.build();
    }

    private CommandFailure unreadable(String where, String reason) {
        return CommandFailure.unusable(
                "plan.export.look", Map.of("file", file.toString(), "where", where, "reason", reason));
    }

    /** What stands in the file; what does not is null. */
    private record Members(
            @Nullable String organisation,
            @Nullable String logo,
            @Nullable Map<String, String> alternative,
            @Nullable Map<String, String> colours,
            @Nullable Map<String, Map<String, String>> texts,
            @Nullable List<String> leftOut) {}
}
