package nl.pop4j.text.lexicon;

import java.util.Locale;
import java.util.Optional;

/** A language that can be read. */
public enum Language {
    /** Dutch, as written in the Netherlands and in Flanders. */
    DUTCH("nl", 0),
    /** English, British and American. */
    ENGLISH("en", 1);

    private final String code;
    private final int index;

    Language(String code, int index) {
        this.code = code;
        this.index = index;
    }

    /** The ISO 639-1 code, {@code nl} or {@code en}. */
    public String code() {
        return code;
    }

    /** Where its column stands in tables by language. */
    int index() {
        return index;
    }

    /** The language as a locale without a region. */
    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /**
     * The language of a locale; its region plays no part.
     *
     * <p>Example: {@code of(Locale.forLanguageTag("nl-BE"))} is {@link #DUTCH}; of French it is empty.
     */
    public static Optional<Language> of(Locale locale) {
        for (Language language : values()) {
            if (language.code.equals(locale.getLanguage())) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
