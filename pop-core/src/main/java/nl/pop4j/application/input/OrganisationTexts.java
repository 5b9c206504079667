package nl.pop4j.application.input;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import nl.pop4j.application.command.part.TextInput;
import nl.pop4j.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Texts as an organisation types them in, language by language. */
public final class OrganisationTexts {

    private OrganisationTexts() {}

    /** The text; of two in one language the later one counts. */
    public static LocalizedText text(@Nullable List<TextInput> input) {
        return new LocalizedText(requireNonNull(input).stream()
                .collect(ImmutableMap.toImmutableMap(
                        one -> Locale.forLanguageTag(requireNonNull(one.language()))
                                .toLanguageTag(),
                        one -> requireNonNull(one.text()),
                        (first, later) -> later)));
    }

    /** The text, or null for none. */
    static @Nullable LocalizedText textOrNull(@Nullable List<TextInput> input) {
        return input == null || input.isEmpty() ? null : text(input);
    }
}
