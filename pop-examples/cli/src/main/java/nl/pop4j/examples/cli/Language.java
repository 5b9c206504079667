package nl.pop4j.examples.cli;

import java.util.Locale;
import nl.pop4j.shared.LocalizedText;

/** The languages of the command line, spelled as on the command line. */
public enum Language {
    /** Dutch. */
    nl(LocalizedText.DUTCH),
    /** English. */
    en(LocalizedText.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The same as a locale. */
    public Locale locale() {
        return locale;
    }

    /** The language that the arguments ask for by {@code --lang}, else Dutch; needed before they are parsed. */
    static Language in(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String value = arguments[i].startsWith("--lang=")
                    ? arguments[i].substring("--lang=".length())
                    : arguments[i].equals("--lang") && i + 1 < arguments.length ? arguments[i + 1] : "";
            if (value.equals("en")) {
                return en;
            }
        }
        return nl;
    }
}
