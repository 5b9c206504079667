package nl.pop4j.text.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Dutch verbs: infinitive, present, past, participle; separable ones joined ('afrondt'), with 'te' and 'ge' inside
 * ('af te ronden', 'afgerond') and apart ('rond' with 'af').
 *
 * <p>Where spelling does not tell the vowel length ('verbeter' but 'organiseer') both stems are added: a form that
 * nobody writes does no harm.
 */
final class DutchVerbForms implements VerbForms {

    private static final String VOWELS = "aeiouy";
    private static final List<String> PREFIXES = List.of("be", "ver", "ont", "her", "ge", "er");

    /** Present stem, past singular, past plural, participle by infinitive. */
    private final Map<String, String[]> irregular = new HashMap<>();

    DutchVerbForms(List<String> lines) {
        for (String line : lines) {
            String[] forms = line.split(" ");
            irregular.put(forms[0], forms);
        }
    }

    @Override
    public void add(VocabularyBuilder vocabulary, String verb, long classes) {
        int bar = verb.indexOf('|');
        String particle = bar < 0 ? "" : verb.substring(0, bar);
        String simple = verb.substring(bar + 1);
        Set<String> participles = new HashSet<>();
        Set<String> finite = finiteForms(simple, participles);
        vocabulary.add(Language.DUTCH, particle + simple, classes);
        for (String form : finite) {
            vocabulary.add(Language.DUTCH, particle + form, classes);
            if (bar > 0) {
                vocabulary.addSeparable(form, particle, classes);
            }
        }
        for (String form : participles) {
            vocabulary.add(Language.DUTCH, particle + form, classes | WordClass.DONE_STATE.bit());
        }
        if (bar > 0) {
            vocabulary.addSeparable(simple, particle, classes);
            vocabulary.add(Language.DUTCH, particle + " te " + simple, classes);
        }
    }

    private Set<String> finiteForms(String verb, Set<String> participles) {
        Set<String> forms = new HashSet<>(Set.of(verb));
        String prefix = prefixOf(verb);
        String[] known = irregular.get(verb);
        if (known == null && !prefix.isEmpty()) {
            known = irregular.get(verb.substring(prefix.length()));
        } else {
            prefix = known == null ? prefix : "";
        }
        if (known == null) {
            for (String stem : stems(verb)) {
                addRegular(forms, participles, stem, !prefix.isEmpty());
            }
            return forms;
        }
        for (int i = 1; i < known.length - 1; i++) {
            forms.add(prefix + known[i]);
        }
        forms.add(prefix + known[1] + (known[1].endsWith("t") ? "" : "t"));
        String participle = known[known.length - 1];
        participles.add(prefix.isEmpty() ? participle : prefix + withoutGe(participle));
        return forms;
    }

    private static String withoutGe(String participle) {
        return participle.startsWith("ge") ? participle.substring(2) : participle;
    }

    private static void addRegular(Set<String> forms, Set<String> participles, String stem, boolean prefixed) {
        forms.add(stem);
        forms.add(stem.endsWith("t") ? stem : stem + "t");
        boolean hard = "tkfschpx".indexOf(stem.charAt(stem.length() - 1)) >= 0;
        for (String ending : hard ? List.of("te", "ten", "de", "den") : List.of("de", "den")) {
            forms.add(stem + ending);
        }
        String base = (prefixed ? "" : "ge") + stem;
        participles.add(stem.endsWith("t") || stem.endsWith("d") ? base : base + (hard ? "t" : "d"));
        participles.add(stem.endsWith("t") || stem.endsWith("d") ? base : base + "d");
    }

    private static Set<String> stems(String verb) {
        String root = verb.endsWith("en") ? verb.substring(0, verb.length() - 2) : verb.substring(0, verb.length() - 1);
        int last = root.length() - 1;
        if (last >= 1 && root.charAt(last) == root.charAt(last - 1)) {
            return Set.of(root.substring(0, last));
        }
        Set<String> stems = new HashSet<>(Set.of(devoice(root)));
        boolean open = last >= 1
                && VOWELS.indexOf(root.charAt(last)) < 0
                && "aeou".indexOf(root.charAt(last - 1)) >= 0
                && (last == 1 || VOWELS.indexOf(root.charAt(last - 2)) < 0);
        if (open) {
            String longer = root.substring(0, last) + root.charAt(last - 1) + root.charAt(last);
            if (root.charAt(last - 1) != 'e') {
                return Set.of(devoice(longer));
            }
            stems.add(devoice(longer));
        }
        return stems;
    }

    private static String devoice(String stem) {
        String body = stem.substring(0, stem.length() - 1);
        return stem.endsWith("v") ? body + "f" : stem.endsWith("z") ? body + "s" : stem;
    }

    private static String prefixOf(String verb) {
        for (String prefix : PREFIXES) {
            if (verb.startsWith(prefix) && verb.length() > prefix.length() + 4) {
                return prefix;
            }
        }
        return "";
    }
}
