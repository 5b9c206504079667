package nl.pop4j.export.interchange.source;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import nl.pop4j.shared.Texts;

/**
 * Something in a published file that was skipped, guessed, or refers to nothing.
 *
 * <p>Example: {@code new ImportWarning("Skills.txt", 12, WarningCode.INVALID_VALUE, Map.of("value", "n/a"))
 * .text(Locale.ENGLISH)}.
 *
 * @param file name of the file, without its folder
 * @param line line on which the record begins, from 1; 0 where it concerns the file as a whole
 * @param code what it is about
 * @param arguments what fills the places of the text
 */
public record ImportWarning(String file, long line, WarningCode code, Map<String, String> arguments) {

    private static final Texts TEXTS = Texts.load(ImportWarning.class::getResourceAsStream, "nl", "en");

    /** Copies the arguments. */
    public ImportWarning {
        arguments = ImmutableMap.copyOf(arguments);
    }

    /** The warning in words, in Dutch or English. */
    public String text(Locale language) {
        return TEXTS.text(code.name(), language, arguments);
    }

    /** All warning texts, so that a host can look them up or replace them. */
    public static Texts texts() {
        return TEXTS;
    }
}
