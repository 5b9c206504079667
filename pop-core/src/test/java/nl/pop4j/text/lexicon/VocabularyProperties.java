package nl.pop4j.text.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VocabularyProperties {

    @Property(tries = 200)
    void findsTheWordsThatWereAddedAndNoOthers(
            @ForAll @From("words") Set<String> added, @ForAll @From("words") Set<String> asked) {
        VocabularyBuilder builder = new VocabularyBuilder();
        added.forEach(word -> builder.add(Language.DUTCH, word, WordClass.ADVERB.bit()));
        Vocabulary words = Vocabulary.of(builder.toTable());
        Map<Integer, String> numbers = new HashMap<>();
        for (String word : added) {
            assertThat(words.find(word)).isBetween(0, added.size() - 1);
            assertThat(numbers.put(words.find(word), word)).as(word).isNull();
        }
        for (String word : asked) {
            assertThat(words.find(word) >= 0).as(word).isEqualTo(added.contains(word));
        }
    }

    @Property(tries = 200)
    void findsThePhrasesThatWereAddedAndNoOthers(
            @ForAll @From("phrases") Set<List<String>> added, @ForAll @From("phrases") Set<List<String>> asked) {
        VocabularyBuilder builder = new VocabularyBuilder();
        asked.forEach(phrase -> phrase.forEach(word -> builder.add(Language.ENGLISH, word, 0)));
        added.forEach(phrase -> builder.add(Language.ENGLISH, String.join(" ", phrase), WordClass.HEDGE.bit()));
        Vocabulary words = Vocabulary.of(builder.toTable());
        added.forEach(phrase -> assertThat(classes(words, phrase)).isEqualTo(WordClass.HEDGE.bit()));
        asked.forEach(phrase -> assertThat(classes(words, phrase) != 0).isEqualTo(added.contains(phrase)));
    }

    private static long classes(Vocabulary words, List<String> phrase) {
        int node = 0;
        for (int i = 0; i < phrase.size() && node >= 0; i++) {
            node = words.phraseNode(Language.ENGLISH, node, words.find(phrase.get(i)));
        }
        return node < 0 ? 0 : words.phraseClasses(Language.ENGLISH, node);
    }

    /** Few letters, so that words meet; some that come before all letters. */
    @Provide
    Arbitrary<Set<String>> words() {
        return word().set().ofMinSize(1).ofMaxSize(40);
    }

    @Provide
    Arbitrary<Set<List<String>>> phrases() {
        return word().list().ofMinSize(2).ofMaxSize(4).set().ofMinSize(1).ofMaxSize(20);
    }

    private static Arbitrary<String> word() {
        return Arbitraries.strings()
                .withChars('a', 'b', 'z', '\'', '2')
                .ofMinLength(1)
                .ofMaxLength(4);
    }
}
