package nl.pop4j.text.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.Locale;
import java.util.Optional;
import nl.pop4j.text.lexicon.Language;
import nl.pop4j.text.lexicon.Vocabulary;
import nl.pop4j.text.token.TaggedText;
import nl.pop4j.text.token.Tagger;
import nl.pop4j.text.token.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NumberReaderTest {

    private static final Vocabulary WORDS = Vocabulary.standard();
    private static final NumberReader READER = new NumberReader(WORDS);

    /** ICU spells the numbers out; it is not asked to read them back, since it misreads some words. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void readsEveryNumberWordUpTo9999AsIcuSpellsIt(Language language) {
        RuleBasedNumberFormat icu =
                new RuleBasedNumberFormat(Locale.forLanguageTag(language.code()), RuleBasedNumberFormat.SPELLOUT);
        for (int number = 0; number <= 9999; number++) {
            if (number == 1 && language == Language.DUTCH) {
                continue; // ICU spells it without an accent, which makes it an article
            }
            String words = icu.format(number, "%spellout-cardinal");
            assertThat(read(language, words)).as(words).contains((double) number);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DUTCH|1.234,5|1234.5",
                "DUTCH|15.000|15000",
                "DUTCH|98,5|98.5",
                "DUTCH|3.1|3.1",
                "DUTCH|anderhalf|1.5",
                "DUTCH|twee en een half|2.5",
                "DUTCH|één|1",
                "DUTCH|drie-en-twintig|23",
                "DUTCH|negentienhonderd|1900",
                "DUTCH|10k|10000",
                "DUTCH|2 miljoen|2000000",
                "ENGLISH|1,234.5|1234.5",
                "ENGLISH|4,700|4700",
                "ENGLISH|0.8|0.8",
                "ENGLISH|a dozen|12",
                "ENGLISH|a hundred|100",
                "ENGLISH|twenty-three|23",
                "ENGLISH|two hundred and five|205",
                "ENGLISH|two and a half|2.5",
                "ENGLISH|three thousand four hundred and twelve|3412"
            })
    void readsDigitsAndWordsInTheNotationOfTheLanguage(Language language, String text, double value) {
        assertThat(read(language, text)).contains(value);
    }

    @Test
    void takesAnArticleForNoNumber() {
        assertThat(READER.read(tagged(Language.DUTCH, "een rapport"), 0)).isEmpty();
        assertThat(READER.read(tagged(Language.ENGLISH, "a report"), 0)).isEmpty();
    }

    @Test
    void takesAnEndlessRunOfDigitsForNoNumber() {
        assertThat(READER.read(tagged(Language.DUTCH, "1".repeat(400)), 0)).isEmpty();
        assertThat(READER.read(tagged(Language.DUTCH, "1.".repeat(400) + "1"), 0))
                .isEmpty();
    }

    @Test
    void stopsWhereTheNumberStops() {
        assertThat(READER.read(tagged(Language.ENGLISH, "three four"), 0)).contains(new Numeral(1, 3));
        assertThat(READER.read(tagged(Language.DUTCH, "vijf huisbezoeken"), 0)).contains(new Numeral(1, 5));
    }

    /** The value, if the whole text is one number. */
    private static Optional<Double> read(Language language, String text) {
        TaggedText tagged = tagged(language, text);
        return READER.read(tagged, 0)
                .filter(number -> number.end() == tagged.size())
                .map(Numeral::value);
    }

    private static TaggedText tagged(Language language, String text) {
        return new Tagger(WORDS).tag(new Tokenizer(WORDS).tokenize(text), language);
    }
}
