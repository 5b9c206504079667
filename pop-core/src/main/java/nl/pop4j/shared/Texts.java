package nl.pop4j.shared;

import static nl.pop4j.shared.LocalizedText.DUTCH;
import static nl.pop4j.shared.LocalizedText.FORMAL_DUTCH;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Every sentence that an end user sees, by key and language.
 *
 * <p>A sentence may hold {@code {name}} places that arguments fill; a place without an argument stays as it is. The
 * standard texts are Dutch and English. Dutch says {@code je}; {@link LocalizedText#FORMAL_DUTCH} says {@code u}
 * wherever Dutch says {@code je}, and {@link #addressing} makes that hold for all Dutch. A host replaces single texts
 * or adds a language with {@link #with}. A place {@code {part@section}} is filled with the text {@code section.GOALS}
 * where the argument {@code part} is {@code GOALS}, since arguments are codes and no words; a code without such a
 * text, for instance of a host's own method, stays itself until the host gives it one {@linkplain #with with} {@code
 * method.ACME}. A number takes its noun along: {@code {days@counted.working-days}} is {@code counted.working-days.1}
 * of 1, and {@code counted.working-days.many}, with the number as {@code count}, of any other.
 *
 * <p>Example: with the text {@code "Noem een datum voor doel {goal}."} under {@code SMART-T-1}, the call
 * {@code text("SMART-T-1", DUTCH, Map.of("goal", "g1"))} gives {@code "Noem een datum voor doel g1."}.
 */
public final class Texts {

    private static final String MANY = ".many";

    private static final Texts STANDARD = load(Texts.class::getResourceAsStream, "nl", "en", "nl-x-u");

    private final ImmutableMap<String, ImmutableMap<String, String>> byLanguage;
    private final FormOfAddress address;

    private Texts(ImmutableMap<String, ImmutableMap<String, String>> byLanguage, FormOfAddress address) {
        this.byLanguage = byLanguage;
        this.address = address;
    }

    /**
     * The same texts, in which Dutch addresses its readers like this.
     *
     * <p>Example: {@code standard().addressing(FORMAL).text("ACCESS-2", DUTCH)} speaks of {@code uw rol}.
     */
    public Texts addressing(FormOfAddress form) {
        return form == address ? this : new Texts(byLanguage, form);
    }

    /** The texts that come with the library, in Dutch and English. */
    public static Texts standard() {
        return STANDARD;
    }

    /**
     * These texts with others on top, which win where both have the key.
     *
     * @param language the language of the texts
     * @param texts sentences by key
     */
    public Texts with(Locale language, Map<String, String> texts) {
        String tag = language.toLanguageTag();
        ImmutableMap<String, String> merged = ImmutableMap.<String, String>builder()
                .putAll(byLanguage.getOrDefault(tag, ImmutableMap.of()))
                .putAll(texts)
                .buildKeepingLast();
        return new Texts(
                ImmutableMap.<String, ImmutableMap<String, String>>builder()
                        .putAll(byLanguage)
                        .put(tag, merged)
                        .buildKeepingLast(),
                address);
    }

    /**
     * The sentence without arguments.
     *
     * @throws IllegalArgumentException if no language has the key
     */
    public String text(String key, Locale language) {
        return text(key, language, Map.of());
    }

    /**
     * The sentence under this key, in this language, else in Dutch, else in English, with its places filled. A day or
     * an amount in an argument is said as the language says it: {@code 2027-02-01} is {@code 1 februari 2027} and
     * {@code EUR 12.50} is {@code € 12,50}.
     *
     * @throws IllegalArgumentException if no language has the key
     */
    public String text(String key, Locale language, Map<String, String> arguments) {
        Locale spoken = address.in(language);
        for (String tag : new String[] {
            spoken.toLanguageTag(), spoken.getLanguage(), address.in(DUTCH).toLanguageTag(), "nl", "en"
        }) {
            String template = byLanguage.getOrDefault(tag, ImmutableMap.of()).get(key);
            if (template != null) {
                Locale chosen = Locale.forLanguageTag(tag);
                return filled(template, place -> said(worded(place, language, arguments), chosen));
            }
        }
        throw new IllegalArgumentException("no text for key " + key);
    }

    private static @Nullable String said(@Nullable String value, Locale language) {
        return value == null ? null : SpokenValue.in(value, language);
    }

    /** What fills a place: the argument, or the words for it; null where there is no such argument. */
    private @Nullable String worded(String place, Locale language, Map<String, String> arguments) {
        int at = place.indexOf('@');
        String value = arguments.get(at < 0 ? place : place.substring(0, at));
        if (at < 0 || value == null) {
            return value;
        }
        String words = place.substring(at + 1);
        if (has(words + "." + value)) {
            return text(words + "." + value, language);
        }
        return has(words + MANY) ? text(words + MANY, language, Map.of("count", value)) : value;
    }

    /**
     * The sentence under this key in every language that has it, without arguments.
     *
     * @throws IllegalArgumentException if no language has the key
     */
    public LocalizedText localized(String key) {
        ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
        byLanguage.forEach((language, sentences) -> {
            String sentence = sentences.get(key);
            if (sentence != null) {
                texts.put(language, sentence);
            }
        });
        String formal = byLanguage
                .getOrDefault(FORMAL_DUTCH.toLanguageTag(), ImmutableMap.of())
                .get(key);
        if (formal != null && address == FormOfAddress.FORMAL) {
            texts.put(DUTCH.toLanguageTag(), formal);
        }
        ImmutableMap<String, String> found = texts.buildKeepingLast();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no text for key " + key);
        }
        return new LocalizedText(found);
    }

    /** Whether some language has this key. */
    public boolean has(String key) {
        return byLanguage.values().stream().anyMatch(texts -> texts.containsKey(key));
    }

    /** The keys that a language has. */
    public Set<String> keys(Locale language) {
        return ImmutableSet.copyOf(byLanguage
                .getOrDefault(language.toLanguageTag(), ImmutableMap.of())
                .keySet());
    }

    /**
     * Reads {@code texts_<language>.properties} (UTF-8) for each language.
     *
     * @param resources opens a resource by name; a module passes its own, since resources are its own
     * @throws IllegalArgumentException if a file is missing
     */
    public static Texts load(ResourceOpener resources, String... languages) {
        ImmutableMap.Builder<String, ImmutableMap<String, String>> all = ImmutableMap.builder();
        for (String language : languages) {
            all.put(language, TextFile.read(resources, "texts_" + language + ".properties"));
        }
        return new Texts(all.buildOrThrow(), FormOfAddress.FAMILIAR);
    }

    /**
     * A sentence with its places filled in; a place without an argument stays as it is.
     *
     * <p>Example: {@code filled("Op {date}", Map.of("date", "1 mei"))} is {@code Op 1 mei}.
     */
    public static String filled(String template, Map<String, String> arguments) {
        return filled(template, arguments::get);
    }

    private static String filled(String template, Function<String, @Nullable String> arguments) {
        StringBuilder filled = new StringBuilder(template.length() + 32);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String value = arguments.apply(template.substring(open + 1, close));
            filled.append(template, from, open);
            filled.append(value == null ? template.substring(open, close + 1) : value);
            from = close + 1;
        }
        return filled.append(template, from, template.length()).toString();
    }
}
