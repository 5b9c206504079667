package nl.pop4j.text.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects words and phrases while the lists are read, and writes them as a {@link Vocabulary} reads them. */
final class VocabularyBuilder {

    private static final long FUNCTION = WordClass.bits(
            WordClass.PREPOSITION, WordClass.CONJUNCTION, WordClass.DETERMINER, WordClass.PRONOUN, WordClass.NEGATION);

    /** The classes of each folded word, by language; words stand in the order of their numbers. */
    private final SortedMap<String, long[]> words =
            new TreeMap<>(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));

    private final Map<WordClass, Map<String, Integer>> values = new HashMap<>();
    private final List<Map<List<String>, Long>> phrases = List.of(new HashMap<>(), new HashMap<>());
    private final Map<List<String>, Long> separable = new HashMap<>();

    /** Adds a word, or a phrase of words with spaces between them. */
    void add(Language language, String entry, long classes) {
        String[] parts = entry.split(" ");
        if (parts.length > 1) {
            addPhrase(language, parts, classes);
            return;
        }
        mark(known(entry), language, classes);
        if (entry.indexOf('-') > 0) {
            addPhrase(language, entry.split("-"), classes);
        }
    }

    void addValue(Language language, String word, WordClass wordClass, int value) {
        add(language, word, wordClass.bit());
        Integer other =
                values.computeIfAbsent(wordClass, key -> new HashMap<>()).put(known(word), value);
        if (other != null && other != value) {
            throw new IllegalArgumentException(word + " has both " + other + " and " + value + " as " + wordClass);
        }
    }

    void addSeparable(String form, String particle, long classes) {
        List<String> pair = List.of(known(form), known(particle));
        mark(pair.get(0), Language.ENGLISH, Vocabulary.SEPARABLE_FORM);
        mark(pair.get(1), Language.ENGLISH, Vocabulary.PARTICLE);
        separable.merge(pair, classes, (before, more) -> before | more);
    }

    void addForeign(String word) {
        mark(known(word), Language.ENGLISH, Vocabulary.FOREIGN);
    }

    private void addPhrase(Language language, String[] parts, long classes) {
        List<String> folded = new ArrayList<>();
        for (String part : parts) {
            folded.add(known(part));
        }
        phrases.get(language.index()).merge(folded, classes, (before, more) -> before | more);
    }

    private void mark(String folded, Language language, long classes) {
        bits(folded)[language.index()] |= classes;
    }

    /** The folded word, which has a number from now on. */
    private String known(String word) {
        String folded = Folding.fold(word);
        bits(folded);
        return folded;
    }

    private long[] bits(String folded) {
        return words.computeIfAbsent(folded, VocabularyBuilder::none);
    }

    private static long[] none(String folded) {
        boolean plain = !folded.isEmpty() && folded.chars().allMatch(letter -> letter <= 'z');
        if (!plain || folded.length() > Vocabulary.MAX_LETTERS) {
            throw new IllegalArgumentException("no text has a word that is written as " + folded);
        }
        return new long[Language.values().length];
    }

    /** A possessive that only stands in phrases ('new year's eve') does elsewhere what its noun does: 'this year's'. */
    private void completePossessives() {
        words.forEach((word, classes) -> {
            boolean empty = classes[0] == 0 && classes[1] == 0;
            String noun = word.substring(0, Math.max(0, word.length() - 2));
            long[] ofNoun = words.get(noun);
            if (empty && word.endsWith("'s") && ofNoun != null) {
                System.arraycopy(ofNoun, 0, classes, 0, classes.length);
                values.values().forEach(ofClass -> takeOver(ofClass, word, noun));
            }
        });
    }

    private static void takeOver(Map<String, Integer> values, String word, String noun) {
        Integer value = values.get(noun);
        if (value != null) {
            values.put(word, value);
        }
    }

    /** The tables of all that was added, the same bytes whatever the order in which it was. */
    byte[] toTable() {
        completePossessives();
        Map<String, Integer> numbers = new HashMap<>();
        words.keySet().forEach(word -> numbers.put(word, numbers.size()));
        TableWriter table = new TableWriter();
        WordTableBuilder.write(words.keySet(), table);
        writeClasses(table);
        phrases.forEach(ofLanguage -> write(ofLanguage, numbers, table));
        write(separable, numbers, table);
        writeValues(numbers, table);
        return table.toBytes();
    }

    /** Few combinations of classes occur: each is written once, and for each word which one it has. */
    private void writeClasses(TableWriter table) {
        Map<List<Long>, Integer> combinations = new HashMap<>();
        List<long[]> different = new ArrayList<>();
        List<Integer> ofWords = new ArrayList<>();
        for (long[] classes : words.values()) {
            long[] bits = {withoutVerbs(classes[0]), withoutVerbs(classes[1])};
            ofWords.add(combinations.computeIfAbsent(List.of(bits[0], bits[1]), key -> {
                different.add(bits);
                return different.size() - 1;
            }));
        }
        table.chars(ofWords.stream().mapToInt(Integer::intValue));
        table.longs(different.stream().mapToLong(bits -> bits[0]));
        table.longs(different.stream().mapToLong(bits -> bits[1]));
    }

    /** A preposition or article that looks like a form of some verb is none: 'uit' is no form of 'uiten'. */
    private static long withoutVerbs(long bits) {
        return (bits & FUNCTION) == 0 ? bits : bits & ~WordClass.verbBits();
    }

    private static void write(Map<List<String>, Long> sequences, Map<String, Integer> numbers, TableWriter table) {
        NumberTrieBuilder trie = new NumberTrieBuilder();
        sequences.forEach((parts, classes) ->
                trie.put(parts.stream().mapToInt(numbers::get).toArray(), classes));
        trie.write(table);
    }

    private void writeValues(Map<String, Integer> numbers, TableWriter table) {
        NumberTrieBuilder trie = new NumberTrieBuilder();
        values.forEach((wordClass, ofClass) ->
                ofClass.forEach((word, value) -> trie.put(new int[] {wordClass.index(), numbers.get(word)}, value)));
        trie.write(table);
    }
}
