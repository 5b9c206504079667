package nl.pop4j.text.readability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Texts;
import nl.pop4j.text.lexicon.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityReaderTest {

    private static final ReadabilityReader READER = ReadabilityReader.standard();

    @Test
    void computesFleschDoumaForDutch() {
        Readability readability = READER.read("Je belt de klant terug. Je noteert het antwoord.", Language.DUTCH);
        assertThat(readability.sentences()).isEqualTo(2);
        assertThat(readability.words()).isEqualTo(9);
        assertThat(readability.syllables()).isEqualTo(12);
        assertThat(readability.ease()).isCloseTo(206.84 - 0.93 * 4.5 - 77 * 12 / 9.0, within(1e-9));
    }

    @Test
    void computesFleschForEnglish() {
        Readability readability = READER.read("You call the client back.", Language.ENGLISH);
        assertThat(readability.syllables()).isEqualTo(5);
        assertThat(readability.ease()).isCloseTo(206.835 - 1.015 * 5 - 84.6, within(1e-9));
    }

    /** Words, sentences and syllables counted by hand; the figures follow from the two published formulas. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH|The cat sat on the mat.|1|6|6|116.145",
                "ENGLISH|We walked to the meeting. Nobody agreed.|2|7|11|70.340",
                "ENGLISH|Your manager makes a plan with you.|1|7|9|90.959",
                "DUTCH|De kat zat op de mat.|1|6|6|124.260",
                "DUTCH|Je manager maakt met jou een plan.|1|7|9|101.330",
                "DUTCH|Heb je ideeën? Bespreek ze dan met je leidinggevende.|2|9|16|65.766"
            })
    void agreesWithExamplesWorkedOutByHand(
            Language language, String text, int sentences, int words, int syllables, double ease) {
        Readability readability = READER.read(text, language);
        assertThat(readability.sentences()).isEqualTo(sentences);
        assertThat(readability.words()).isEqualTo(words);
        assertThat(readability.syllables()).isEqualTo(syllables);
        assertThat(readability.ease()).isCloseTo(ease, within(0.001));
    }

    @Test
    @Tag("D4.3")
    void pointsAtLongSentencesPassiveAndJargon() {
        String text =
                "Teneinde de samenwerking te verbeteren wordt door de leidinggevende in overleg met de medewerker en de"
                        + " jobcoach een plan opgesteld dat daarna samen wordt besproken.";
        Readability readability = READER.read(text, Language.DUTCH);
        assertThat(readability.isPlain()).isFalse();
        assertThat(readability.hurdles())
                .extracting(ReadingHurdle::kind)
                .contains(ReadingHurdle.Kind.LONG_SENTENCE, ReadingHurdle.Kind.JARGON, ReadingHurdle.Kind.PASSIVE);
        ReadingHurdle jargon = readability.hurdles().get(0);
        assertThat(jargon.span().in(text)).isEqualTo("Teneinde");
        assertThat(jargon.suggestion(text, Texts.standard(), LocalizedText.DUTCH))
                .contains("“Teneinde”");
    }

    @Test
    @Tag("D4.3")
    void findsNoHurdleInPlainWords() {
        Readability readability =
                READER.read("De komende maand ben je elke maandag om negen uur hier.", Language.DUTCH);
        assertThat(readability.hurdles()).isEmpty();
        assertThat(readability.isPlain()).isTrue();
    }

    @Test
    void saysOfNoWordsThatTheyAreEasy() {
        assertThat(READER.read(" ... !", Language.ENGLISH)).isEqualTo(new Readability(100, 0, 0, 0, List.of()));
    }
}
