package nl.pop4j.text.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects words and phrases while the lists are read. */
final class VocabularyBuilder {

    private static final int LANGUAGES = Language.values().length;

    private static final long FUNCTION = WordClass.bits(
            WordClass.PREPOSITION, WordClass.CONJUNCTION, WordClass.DETERMINER, WordClass.PRONOUN, WordClass.NEGATION);

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<long[]> bits = new ArrayList<>();
    private final Map<Integer, Map<Integer, Integer>> valued = new HashMap<>();
    private final PhraseTrie.Builder[] tries = {new PhraseTrie.Builder(), new PhraseTrie.Builder()};
    private final Map<Long, Integer> pairs = new HashMap<>();
    private final List<Long> pairBits = new ArrayList<>();

    /** Adds a word, or a phrase of words with spaces between them. */
    void add(Language language, String entry, long classes) {
        String[] parts = entry.split(" ");
        if (parts.length > 1) {
            addPhrase(language, parts, classes);
            return;
        }
        bits.get(id(entry))[language.index()] |= classes;
        if (entry.indexOf('-') > 0) {
            addPhrase(language, entry.split("-"), classes);
        }
    }

    /** A preposition or article that looks like a form of some verb is none: 'uit' is no form of 'uiten'. */
    private static long withoutVerbs(long bits) {
        return (bits & FUNCTION) == 0 ? bits : bits & ~WordClass.verbBits();
    }

    void addValue(Language language, String word, WordClass wordClass, int value) {
        add(language, word, wordClass.bit());
        valued.computeIfAbsent(wordClass.index(), key -> new HashMap<>()).put(id(word), value);
    }

    void addSeparable(String form, String particle, long classes) {
        bits.get(id(form))[Language.ENGLISH.index()] |= Vocabulary.SEPARABLE_FORM;
        bits.get(id(particle))[Language.ENGLISH.index()] |= Vocabulary.PARTICLE;
        long key = LongTable.key(id(form), id(particle));
        Integer index = pairs.get(key);
        if (index == null) {
            pairs.put(key, pairBits.size());
            pairBits.add(classes);
        } else {
            pairBits.set(index, pairBits.get(index) | classes);
        }
    }

    void addForeign(String word) {
        bits.get(id(word))[Language.ENGLISH.index()] |= Vocabulary.FOREIGN;
    }

    private void addPhrase(Language language, String[] parts, long classes) {
        int[] words = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            words[i] = id(parts[i]);
        }
        tries[language.index()].add(words, classes);
    }

    private int id(String word) {
        return ids.computeIfAbsent(Folding.fold(word), key -> {
            bits.add(new long[LANGUAGES]);
            return bits.size() - 1;
        });
    }

    /** A possessive that only stands in phrases ('new year's eve') does elsewhere what its noun does: 'this year's'. */
    private void completePossessives() {
        Map.copyOf(ids).forEach((word, id) -> {
            boolean empty = bits.get(id)[0] == 0 && bits.get(id)[1] == 0;
            if (empty && word.endsWith("'s")) {
                Integer noun = ids.get(word.substring(0, word.length() - 2));
                if (noun != null) {
                    takeOver(id, noun);
                }
            }
        });
    }

    private void takeOver(int id, int noun) {
        bits.set(id, bits.get(noun).clone());
        for (Map<Integer, Integer> ofClass : valued.values()) {
            Integer value = ofClass.get(noun);
            if (value != null) {
                ofClass.put(id, value);
            }
        }
    }

    Vocabulary build() {
        completePossessives();
        return new Vocabulary(this);
    }

    String[] words() {
        String[] words = new String[ids.size()];
        ids.forEach((word, id) -> words[id] = word);
        return words;
    }

    long[][] classes() {
        long[][] classes = new long[LANGUAGES][bits.size()];
        for (int id = 0; id < bits.size(); id++) {
            for (int language = 0; language < LANGUAGES; language++) {
                classes[language][id] = withoutVerbs(bits.get(id)[language]);
            }
        }
        return classes;
    }

    int[][] values() {
        int[][] values = new int[WordClass.values().length][];
        for (int i = 0; i < values.length; i++) {
            Map<Integer, Integer> ofClass = valued.getOrDefault(i, Map.of());
            int[] column = new int[ofClass.isEmpty() ? 0 : bits.size()];
            ofClass.forEach((id, value) -> column[id] = value);
            values[i] = column;
        }
        return values;
    }

    PhraseTrie[] phrases() {
        return new PhraseTrie[] {tries[0].build(), tries[1].build()};
    }

    LongTable separable() {
        return new LongTable(pairs);
    }

    long[] separableClasses() {
        return pairBits.stream().mapToLong(Long::longValue).toArray();
    }
}
