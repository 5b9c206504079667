package nl.pop4j.text.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.pop4j.text.lexicon.Language;
import nl.pop4j.text.lexicon.Vocabulary;
import nl.pop4j.text.lexicon.WordClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggerTest {

    private static final Vocabulary WORDS = Vocabulary.standard();
    private static final Tokenizer TOKENIZER = new Tokenizer(WORDS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3x per week|3,x,per,week",
                "Q3|Q,3",
                "12-week|12,-,week",
                "1.234,5 euro.|1.234,5 / euro / .",
                "foto's en work-life|foto's,en,work-life",
                "Polish-speaking|Polish,-,speaking"
            })
    void cutsTextIntoWordsNumbersAndMarks(String text, String parts) {
        Tokens tokens = TOKENIZER.tokenize(text);
        String[] expected = parts.contains(" / ") ? parts.split(" / ") : parts.split(",");
        assertThat(tokens.size()).isEqualTo(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(tokens.span(i, i + 1).in(text)).isEqualTo(expected[i]);
        }
    }

    @Test
    void findsASeparableVerbByItsFormAndParticle() {
        TaggedText text = tagged(Language.DUTCH, "Ik rond de module morgen af.");
        assertThat(text.is(1, WordClass.COMPLETE_VERB)).isTrue();
        assertThat(text.isInside(5)).isTrue();
        assertThat(tagged(Language.DUTCH, "Ik rond de module.").is(1, WordClass.COMPLETE_VERB))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"afgerond", "afronden", "afrondde", "rondt af", "af te ronden"})
    void inflectsASeparableVerb(String form) {
        assertThat(tagged(Language.DUTCH, form).is(0, WordClass.COMPLETE_VERB)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"submit", "submits", "submitted", "submitting", "completes", "applied for", "took part"})
    void inflectsEnglishVerbs(String form) {
        assertThat(tagged(Language.ENGLISH, form).is(0, WordClass.COMPLETE_VERB))
                .isTrue();
    }

    @Test
    void knowsADutchCompoundByItsHead() {
        TaggedText text = tagged(Language.DUTCH, "lasserscertificaat stagemaanden zwaluwstaart");
        assertThat(text.is(0, WordClass.OUTCOME)).isTrue();
        assertThat(text.is(1, WordClass.TIME_UNIT)).isTrue();
        assertThat(text.isUnknown(2)).isTrue();
    }

    @Test
    void takesTheLongestPhraseAsOne() {
        TaggedText text = tagged(Language.DUTCH, "Zo snel mogelijk lassen");
        assertThat(text.is(0, WordClass.VAGUE_TIME)).isTrue();
        assertThat(text.next(0)).isEqualTo(3);
        assertThat(text.previous(3)).isZero();
    }

    @Test
    void takesAnEnglishWordAfterAnArticleForNoVerb() {
        assertThat(tagged(Language.ENGLISH, "the report").is(1, WordClass.ACTION_VERB))
                .isFalse();
        assertThat(tagged(Language.ENGLISH, "to report").is(1, WordClass.ACTION_VERB))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ik wil leren lassen|DUTCH",
                "I want to learn to weld|ENGLISH",
                "BETER WORDEN IN VERKOPEN|DUTCH",
                "Become a better listener|ENGLISH"
            })
    void tellsTheLanguage(String text, Language language) {
        assertThat(new LanguageDetector(WORDS).detect(TOKENIZER.tokenize(text))).contains(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Je veux apprendre le français avant la fin de l'année",
                "Ich möchte bis Ende des Jahres besser Deutsch lernen",
                "Quiero aprender a soldar antes de fin de mes",
                "Chcę nauczyć się spawać przed końcem roku",
                "私は年末までに溶接を学びたい",
                "12345",
                "''"
            })
    void saysNothingOfAThirdLanguage(String text) {
        assertThat(new LanguageDetector(WORDS).detect(TOKENIZER.tokenize(text))).isEqualTo(Optional.empty());
    }

    private static TaggedText tagged(Language language, String text) {
        return new Tagger(WORDS).tag(TOKENIZER.tokenize(text), language);
    }
}
