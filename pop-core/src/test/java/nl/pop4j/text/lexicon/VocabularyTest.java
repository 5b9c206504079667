package nl.pop4j.text.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

    private static final Vocabulary WORDS = Vocabulary.standard();
    private static final byte[] MADE_OF_LISTS = WordLists.toTable(Vocabulary.class::getResourceAsStream);

    @Test
    void comesWithTheTableOfItsLists() throws IOException {
        try (InputStream in = Vocabulary.class.getResourceAsStream(Vocabulary.TABLE)) {
            assertThat(in).as("mvn process-classes makes the table").isNotNull();
            assertThat(in.readAllBytes())
                    .as("a list changed; mvn process-classes makes the table anew")
                    .isEqualTo(MADE_OF_LISTS);
        }
    }

    @Test
    void isWrittenTheSameInAnyOrder() {
        VocabularyBuilder one = new VocabularyBuilder();
        VocabularyBuilder other = new VocabularyBuilder();
        List<String> entries = List.of("leren", "op tijd", "op", "op termijn", "'k", "2a", "e-mail");
        IntStream.range(0, entries.size()).forEach(i -> one.add(Language.DUTCH, entries.get(i), 1L << i));
        IntStream.range(0, entries.size())
                .map(i -> entries.size() - 1 - i)
                .forEach(i -> other.add(Language.DUTCH, entries.get(i), 1L << i));
        assertThat(other.toTable()).isEqualTo(one.toTable());
        assertThat(WordLists.toTable(Vocabulary.class::getResourceAsStream)).isEqualTo(MADE_OF_LISTS);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void findsEveryEntryOfItsLists(Language language) throws IOException {
        for (WordClass wordClass : WordClass.values()) {
            for (String line : lines(language, wordClass)) {
                String entry = line.replaceFirst("^[=*]", "").replaceFirst(" *=.*", "");
                if (line.indexOf('=') > 0) {
                    assertThat(WORDS.value(wordClass, WORDS.find(entry)))
                            .as(line)
                            .isEqualTo(Integer.parseInt(line.replaceFirst(".*= *", "")));
                }
                assertThat(classes(language, entry) & wordClass.bit())
                        .as(wordClass + " " + line)
                        .isEqualTo(wordClass.bit());
            }
        }
    }

    private static List<String> lines(Language language, WordClass wordClass) throws IOException {
        String file = language.code() + "/"
                + wordClass.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
        try (InputStream in = Vocabulary.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    /** The classes of a word, of a phrase, or of a separable verb that stands apart. */
    private static long classes(Language language, String entry) {
        int bar = entry.indexOf('|');
        if (bar > 0) {
            int form = WORDS.find(entry.substring(bar + 1));
            int particle = WORDS.find(entry.substring(0, bar));
            assertThat(WORDS.isSeparableForm(form) && WORDS.isParticle(particle))
                    .isTrue();
            return WORDS.separableClasses(form, particle);
        }
        if (entry.indexOf(' ') < 0) {
            long classes = WORDS.classes(language, WORDS.find(entry));
            // 'laten' is an auxiliary, but 'uit' is no form of 'uiten'.
            long function = WordClass.bits(WordClass.PREPOSITION, WordClass.PRONOUN, WordClass.DETERMINER);
            return (classes & function) == 0 ? classes : classes | WordClass.verbBits();
        }
        int node = 0;
        for (String part : entry.split(" ")) {
            node = WORDS.phraseNode(language, node, WORDS.find(part));
        }
        return node < 0 ? 0 : WORDS.phraseClasses(language, node);
    }

    @Test
    void givesAPossessiveOfAPhraseTheValueOfItsNoun() {
        VocabularyBuilder builder = new VocabularyBuilder();
        builder.addValue(Language.ENGLISH, "year", WordClass.TIME_UNIT, 5);
        builder.add(Language.ENGLISH, "new year's eve", WordClass.HOLIDAY.bit());
        Vocabulary words = Vocabulary.of(builder.toTable());
        assertThat(words.value(WordClass.TIME_UNIT, words.find("year's"))).isEqualTo(5);
        assertThat(words.classes(Language.ENGLISH, words.find("year's"))).isEqualTo(WordClass.TIME_UNIT.bit());
        assertThat(words.value(WordClass.MONTH, words.find("year"))).isZero();
    }

    @Test
    void doesNotReadATableThatIsCutShort() {
        for (int length = 0; length < MADE_OF_LISTS.length; length += length < 100 ? 1 : 997) {
            byte[] cut = Arrays.copyOf(MADE_OF_LISTS, length);
            assertThatIllegalStateException().as("%d bytes", length).isThrownBy(() -> Vocabulary.of(cut));
        }
        byte[] longer = Arrays.copyOf(MADE_OF_LISTS, MADE_OF_LISTS.length + 1);
        assertThatIllegalStateException()
                .isThrownBy(() -> Vocabulary.of(longer))
                .withMessage("the word tables go on after their end");
    }

    @Test
    void doesNotReadWhatIsNoTable() {
        byte[] foreign = MADE_OF_LISTS.clone();
        foreign[7]++;
        assertThatIllegalStateException()
                .isThrownBy(() -> Vocabulary.of(foreign))
                .withMessage("no word tables of this version");
    }

    @Test
    void takesNoWordThatNoTextHas() {
        VocabularyBuilder builder = new VocabularyBuilder();
        for (String entry : List.of("uit|vogelen", "жук", "-", "a".repeat(Vocabulary.MAX_LETTERS + 1))) {
            assertThatIllegalArgumentException().isThrownBy(() -> builder.add(Language.DUTCH, entry, 1));
        }
    }

    @Test
    void takesNoWordWithTwoValues() {
        VocabularyBuilder builder = new VocabularyBuilder();
        builder.addValue(Language.DUTCH, "mei", WordClass.MONTH, 5);
        builder.addValue(Language.ENGLISH, "mei", WordClass.MONTH, 5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.addValue(Language.DUTCH, "mei", WordClass.MONTH, 6))
                .withMessage("mei has both 5 and 6 as MONTH");
    }

    @Test
    void hasNoRoomForMoreThan65535Words() {
        TableWriter table = new TableWriter();
        table.chars(IntStream.of(0, 65_535));
        assertThatIllegalArgumentException().isThrownBy(() -> table.chars(IntStream.of(65_536)));
        assertThatIllegalArgumentException().isThrownBy(() -> table.chars(IntStream.of(-1)));
    }
}
