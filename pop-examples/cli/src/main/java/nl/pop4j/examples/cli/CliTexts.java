package nl.pop4j.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import nl.pop4j.shared.Texts;

/**
 * The sentences of the command line: {@code texts_nl.properties} and {@code texts_en.properties} beside this class.
 *
 * <p>Help texts stand in English at the commands themselves; {@code help_nl.properties} holds them in Dutch under the
 * keys that picocli looks for, such as {@code pop.gap.roles.usage.description.0} and {@code pop.gap.roles.pairs}.
 */
public final class CliTexts {

    /** Every sentence of the command line, in Dutch and English. */
    public static final Texts TEXTS = Texts.load(CliTexts.class::getResourceAsStream, "nl", "en");

    private CliTexts() {}

    /** The help texts in this language. */
    public static ResourceBundle help(Locale language) {
        String name = "help_" + (language.getLanguage().equals("en") ? "en" : "nl") + ".properties";
        try (InputStream in = CliTexts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
