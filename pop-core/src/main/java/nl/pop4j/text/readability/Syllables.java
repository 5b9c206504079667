package nl.pop4j.text.readability;

import java.util.Locale;
import nl.pop4j.shared.UserText;
import nl.pop4j.text.lexicon.Language;

/**
 * Counts syllables as groups of vowels, with what Dutch and English spelling says beyond that: a diaeresis begins a new one
 * ('ide-ën'); an English e is silent at the end ('make'), in '-ed' but after d and t ('walked', 'want-ed'), and in '-es' but
 * after a hissing sound ('makes', 'chang-es'); '-ing' after a vowel is one of its own ('be-ing').
 */
final class Syllables {

    private static final String VOWELS = "aeiouyàáâäèéêëìíîïòóôöùúûü";
    private static final String DIAERESES = "ëïöü";
    private static final String HISSING = "cgsxz";

    private Syllables() {}

    /** How many syllables a word has; at least 1. */
    static int in(String raw, Language language) {
        String word = UserText.composed(raw).toLowerCase(Locale.ROOT);
        int count = 0;
        boolean vowel = false;
        for (int i = 0; i < word.length(); i++) {
            boolean now = VOWELS.indexOf(word.charAt(i)) >= 0;
            boolean parted = language == Language.DUTCH && DIAERESES.indexOf(word.charAt(i)) >= 0;
            count += now && (!vowel || parted) ? 1 : 0;
            vowel = now;
        }
        return Math.max(1, language == Language.ENGLISH ? count + spoken(word) - silent(word, count) : count);
    }

    private static int spoken(String word) {
        int stem = word.length() - 4;
        return word.endsWith("ing") && stem >= 0 && VOWELS.indexOf(word.charAt(stem)) >= 0 ? 1 : 0;
    }

    private static int silent(String word, int count) {
        if (count < 2) {
            return 0;
        }
        if (word.endsWith("e")) {
            return isVowel(word, 2) || isConsonantBeforeL(word) ? 0 : 1;
        }
        char before = word.charAt(word.length() - 3);
        boolean ed = word.endsWith("ed") && before != 't' && before != 'd' && !isVowel(word, 3);
        boolean hissing = HISSING.indexOf(before) >= 0 || word.endsWith("ches") || word.endsWith("shes");
        boolean es = word.endsWith("es") && !hissing && !isVowel(word, 3) && before != 'l';
        return ed || es ? 1 : 0;
    }

    /** 'ta-ble', 'peo-ple'. */
    private static boolean isConsonantBeforeL(String word) {
        return word.endsWith("le") && word.length() > 2 && !isVowel(word, 3);
    }

    private static boolean isVowel(String word, int fromEnd) {
        return word.length() >= fromEnd && VOWELS.indexOf(word.charAt(word.length() - fromEnd)) >= 0;
    }
}
