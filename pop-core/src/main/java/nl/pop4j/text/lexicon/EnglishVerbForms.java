package nl.pop4j.text.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** English verbs: base, third person, past, participle, -ing; a phrasal verb keeps its particle: 'took over'. */
final class EnglishVerbForms implements VerbForms {

    private static final String VOWELS = "aeiou";

    /** Past and participle by base. */
    private final Map<String, String[]> irregular = new HashMap<>();

    EnglishVerbForms(List<String> lines) {
        for (String line : lines) {
            String[] forms = line.split(" ");
            irregular.put(forms[0], forms);
        }
    }

    @Override
    public void add(VocabularyBuilder vocabulary, String verb, long classes) {
        int space = verb.indexOf(' ');
        String base = space < 0 ? verb : verb.substring(0, space);
        String rest = space < 0 ? "" : verb.substring(space);
        vocabulary.add(Language.ENGLISH, base + rest, classes);
        vocabulary.add(Language.ENGLISH, thirdPerson(base) + rest, classes);
        vocabulary.add(Language.ENGLISH, stemBefore(base, 'i') + "ing" + rest, classes);
        String[] forms = irregular.get(base);
        long done = classes | WordClass.DONE_STATE.bit();
        if (forms == null) {
            vocabulary.add(Language.ENGLISH, past(base) + rest, done);
        } else {
            vocabulary.add(Language.ENGLISH, forms[1] + rest, forms.length == 2 ? done : classes);
            vocabulary.add(Language.ENGLISH, forms[forms.length - 1] + rest, done);
        }
    }

    private static String thirdPerson(String base) {
        if (endsWithConsonantY(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hissing = base.endsWith("s") || base.endsWith("x") || base.endsWith("z") || base.endsWith("h");
        return base + (hissing || base.endsWith("o") ? "es" : "s");
    }

    private static String past(String base) {
        if (endsWithConsonantY(base)) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return stemBefore(base, 'e') + "ed";
    }

    private static boolean endsWithConsonantY(String base) {
        int last = base.length() - 1;
        return last > 0 && base.charAt(last) == 'y' && VOWELS.indexOf(base.charAt(last - 1)) < 0;
    }

    /** Drops a silent e, doubles the last consonant of one short syllable: 'make' to 'mak', 'plan' to 'plann'. */
    private static String stemBefore(String base, char next) {
        int last = base.length() - 1;
        if (base.endsWith("ie") && next == 'i') {
            return base.substring(0, last - 1) + "y";
        }
        if (base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("oe") && !base.endsWith("ye")) {
            return base.substring(0, last);
        }
        boolean closed = last >= 2
                && VOWELS.indexOf(base.charAt(last)) < 0
                && "wxyh".indexOf(base.charAt(last)) < 0
                && VOWELS.indexOf(base.charAt(last - 1)) >= 0
                && VOWELS.indexOf(base.charAt(last - 2)) < 0;
        return closed && (syllables(base) == 1 || DOUBLING.contains(base)) ? base + base.charAt(last) : base;
    }

    private static final List<String> DOUBLING = List.of(
            "commit", "submit", "refer", "prefer", "control", "upskill", "permit", "transfer", "compel", "begin");

    private static int syllables(String word) {
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            boolean vowel = VOWELS.indexOf(word.charAt(i)) >= 0;
            boolean before = i > 0 && VOWELS.indexOf(word.charAt(i - 1)) >= 0;
            count += vowel && !before ? 1 : 0;
        }
        return count;
    }
}
