package nl.pop4j.testkit.law;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.pop4j.shared.Texts;
import nl.pop4j.text.lexicon.Language;
import nl.pop4j.text.readability.Readability;
import nl.pop4j.text.readability.ReadabilityReader;
import nl.pop4j.text.readability.ReadingHurdle;

/**
 * What every Dutch text that an end user sees must be: plain. No long sentence, nothing that hides who does it, no word
 * of the office, no long word; a text of some length is never hard to read, and the sentences of a bundle together read
 * as easily as level B1 asks.
 *
 * <p>Example: {@code PlainDutchLaws.hold(myTexts, LocalizedText.DUTCH)}.
 */
public final class PlainDutchLaws {

    /** The least reading ease of one text of at least {@link #FEW_WORDS} words; below it Flesch speaks of difficult. */
    public static final double HARD = 40;

    /** So few words that their reading ease says nothing, since one long word decides it. */
    public static final int FEW_WORDS = 10;

    /**
     * Words that are long or of the office and have no other word for the same thing: the field's own, each with why.
     * A word goes for its plural too.
     */
    static final Map<String, String> OF_THE_FIELD = Map.of(
            "competentie", "what the whole field is about",
            "competentieraamwerk", "names the thing that assessments and targets refer to",
            "loopbaanperspectief", "a part of every plan",
            "voortgangsgesprekken", "the conversations that belong to a plan",
            "functioneringsgesprek", "one of the kinds of conversation, known by this name",
            "privacyfunctionaris", "names a role",
            "verantwoordelijkheid", "a theme of culture and rollout, and no hard word in itself",
            "eerstverantwoordelijke", "names a function in care",
            "levenlanglerenkrediet", "the name of a scheme",
            "gegevensbeschermingsautoriteit", "the name of an authority");

    private static final String ENDS = ".?!";

    private PlainDutchLaws() {}

    /**
     * Holds all texts of one language to the law; places such as {@code {goal}} are read as one short word.
     *
     * @throws AssertionError that names each text that is not plain, and why
     */
    public static void hold(Texts texts, Locale dutch) {
        SortedMap<String, String> all = new TreeMap<>();
        texts.keys(dutch).forEach(key -> all.put(key, texts.text(key, dutch)));
        hold(all);
    }

    /**
     * Holds texts by their keys to the law.
     *
     * @throws AssertionError that names each text that is not plain, and why
     */
    public static void hold(Map<String, String> texts) {
        assertThat(texts).as("texts to look at").isNotEmpty();
        SortedMap<String, String> faults = new TreeMap<>();
        texts.forEach((key, text) -> {
            String found = faults(withoutPlaces(text));
            if (!found.isEmpty()) {
                faults.put(key, found + text);
            }
        });
        assertThat(faults).as("texts that are not plain").isEmpty();
        String sentences = texts.values().stream()
                .filter(text -> !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0)
                .map(PlainDutchLaws::withoutPlaces)
                .collect(joining(" "));
        assertThat(read(sentences).ease()).as("ease of all sentences").isGreaterThanOrEqualTo(Readability.PLAIN);
    }

    private static String faults(String text) {
        Readability read = read(text);
        String hurdles = read.hurdles().stream()
                .filter(hurdle -> !isOfTheField(hurdle, text))
                .map(hurdle -> hurdle.kind() + " '" + hurdle.span().in(text) + "'; ")
                .collect(joining());
        boolean hard = read.words() >= FEW_WORDS && read.ease() < HARD;
        return hard ? hurdles + "HARD " + Math.round(read.ease()) + "; " : hurdles;
    }

    private static boolean isOfTheField(ReadingHurdle hurdle, String text) {
        if (!Set.of(ReadingHurdle.Kind.JARGON, ReadingHurdle.Kind.LONG_WORD).contains(hurdle.kind())) {
            return false;
        }
        String word = hurdle.span().in(text).toLowerCase(Locale.ROOT);
        return OF_THE_FIELD.keySet().stream()
                .anyMatch(own -> word.equals(own) || word.equals(own + "s") || word.equals(own + "en"));
    }

    private static Readability read(String text) {
        return ReadabilityReader.standard().read(text, Language.DUTCH);
    }

    private static String withoutPlaces(String text) {
        StringBuilder read = new StringBuilder(text.length());
        boolean place = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') {
                read.append("dit");
            }
            place = c == '{' || (place && c != '}');
            if (!place && c != '}') {
                read.append(c);
            }
        }
        return read.toString();
    }
}
