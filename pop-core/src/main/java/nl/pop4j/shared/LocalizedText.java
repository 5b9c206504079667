package nl.pop4j.shared;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One text in one or more languages, with fallback.
 *
 * <p>Example: {@code LocalizedText.of("Luisteren", "Listening").in(Locale.forLanguageTag("nl-BE"))} is
 * {@code "Luisteren"}.
 *
 * @param byLanguage the texts by BCP 47 language tag such as {@code nl} or {@code nl-BE}; at least one, no blank tag
 */
public record LocalizedText(Map<String, String> byLanguage) {

    /** Dutch, the default language of the library. */
    public static final Locale DUTCH = Locale.forLanguageTag("nl");

    /**
     * Dutch that says {@code u} to its readers, {@code nl-x-u}: as the language of a plan, or wherever a language is
     * given.
     */
    public static final Locale FORMAL_DUTCH = Locale.forLanguageTag("nl-x-u");

    /** English. */
    public static final Locale ENGLISH = Locale.ENGLISH;

    /**
     * Copies the texts.
     *
     * @throws IllegalArgumentException if there is no text, or a language tag is blank
     */
    public LocalizedText {
        byLanguage = ImmutableSortedMap.copyOf(byLanguage);
        if (byLanguage.isEmpty() || hasBlank(byLanguage.keySet())) {
            throw new IllegalArgumentException("byLanguage needs a text, each under a language tag");
        }
    }

    private static boolean hasBlank(Set<String> tags) {
        for (String tag : tags) {
            if (tag.isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** A text in Dutch and English. */
    public static LocalizedText of(String dutch, String english) {
        return new LocalizedText(Map.of("nl", dutch, "en", english));
    }

    /** A text in one language. */
    public static LocalizedText of(Locale language, String text) {
        return new LocalizedText(Map.of(language.toLanguageTag(), text));
    }

    /**
     * The text for a reader of this language: the exact tag, else its language, else Dutch, else English, else the
     * first by tag. Never empty-handed.
     */
    public String in(Locale language) {
        String exact = byLanguage.get(language.toLanguageTag());
        if (exact != null) {
            return exact;
        }
        for (String tag : new String[] {language.getLanguage(), "nl", "en"}) {
            String text = byLanguage.get(tag);
            if (text != null) {
                return text;
            }
        }
        return byLanguage.values().iterator().next();
    }

    /** The languages only: the text may be somebody's own words. */
    @Override
    public String toString() {
        return "LocalizedText" + byLanguage.keySet();
    }
}
