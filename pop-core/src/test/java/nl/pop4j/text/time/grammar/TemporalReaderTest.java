package nl.pop4j.text.time.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.pop4j.text.lexicon.Language;
import nl.pop4j.text.lexicon.Vocabulary;
import nl.pop4j.text.time.TemporalExpression;
import nl.pop4j.text.time.TemporalKind;
import nl.pop4j.text.token.Tagger;
import nl.pop4j.text.token.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class TemporalReaderTest {

    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final Vocabulary WORDS = Vocabulary.standard();
    private static final TemporalReader READER = new TemporalReader(WORDS);

    @ParameterizedTest
    @CsvFileSource(resources = "expressions.tsv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '\0')
    void resolvesEachExpressionToItsDays(
            String language,
            LocalDate reference,
            String expression,
            TemporalKind kind,
            LocalDate first,
            LocalDate last,
            LocalDate lastDay) {
        List<TemporalExpression> found = read(language, expression, reference);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).kind()).isEqualTo(kind);
        assertThat(found.get(0).resolved()).hasValueSatisfying(dates -> {
            assertThat(dates.start()).isEqualTo(first);
            assertThat(dates.last()).isEqualTo(last);
        });
        assertThat(found.get(0).lastDay()).contains(lastDay);
    }

    @ParameterizedTest
    @CsvSource({
        "nl, tijdens mijn stage, EVENT",
        "nl, aan het eind van de sprint, EVENT",
        "nl, voor mijn volgende functioneringsgesprek, EVENT",
        "nl, vóór het bouwverlof, EVENT",
        "nl, voor mijn veertigste, EVENT",
        "nl, aan het einde van periode 3, EVENT",
        "nl, deze periode, EVENT",
        "nl, aan het einde van de les, EVENT",
        "nl, tegen einde 90-dagen-plan, EVENT",
        "nl, voor ik 40 ben, EVENT",
        "nl, vanaf 1 januari, START",
        "nl, vanaf maart, START",
        "nl, sinds 2019, PAST",
        "nl, vorig jaar, PAST",
        "nl, elke maandag, RECURRENCE",
        "nl, per week, RECURRENCE",
        "nl, om de twee weken, RECURRENCE",
        "nl, binnen een paar weken, VAGUE",
        "nl, om half negen, CLOCK",
        "nl, binnen vier minuten, MEASURED",
        "en, before my next appraisal, EVENT",
        "en, during the internship, EVENT",
        "en, by the end of the bootcamp, EVENT",
        "en, before I turn 40, EVENT",
        "en, by age 30, EVENT",
        "en, this school year, EVENT",
        "en, by the end of the IEP year, EVENT",
        "en, within three treatment sessions, EVENT",
        "en, from next quarter, START",
        "en, since 2019, PAST",
        "en, last year, PAST",
        "en, every other week, RECURRENCE",
        "en, on Mondays, RECURRENCE",
        "en, at 10 pm, CLOCK",
        "en, within 24 hours, MEASURED"
    })
    void tellsWhatAnExpressionFixes(String language, String expression, TemporalKind kind) {
        assertThat(read(language, expression, TODAY))
                .extracting(TemporalExpression::kind)
                .containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Ik beantwoord elke mail binnen twee werkdagen.",
        "nl, We handelen alle aanvragen af binnen 5 werkdagen.",
        "en, I answer every email within two working days.",
        "en, Decide on minor applications in 8 weeks or less."
    })
    void takesATimeToAnswerInForNoEnd(String language, String sentence) {
        assertThat(read(language, sentence, TODAY)).noneMatch(TemporalExpression::fixesEnd);
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Ik wil in een lopend project de leiding nemen.",
        "nl, Ik oefen tijdens een project met mijn rol.",
        "nl, Een betere start van het seizoen.",
        "en, I take notes during a project."
    })
    void takesAnEventThatIsAnyOneForNoEnd(String language, String sentence) {
        assertThat(read(language, sentence, TODAY)).noneMatch(TemporalExpression::fixesEnd);
    }

    @Test
    void readsALengthThatIsWrittenAsAField() {
        assertThat(read("nl", "Tijdpad: drie maanden", TODAY)).anyMatch(TemporalExpression::fixesEnd);
        assertThat(read("en", "Timeline: 6 months", TODAY)).anyMatch(TemporalExpression::fixesEnd);
    }

    @Test
    void takesANumberThatCountsForNoWeek() {
        List<TemporalExpression> found = read("nl", "Ik bel deze week tien klanten.", TODAY);
        assertThat(found).extracting(TemporalExpression::endToken).containsExactly(4);
    }

    @Test
    void tellsAPastYearFromOneToReach() {
        assertThat(read("nl", "In 2023 had ik een vier.", TODAY)).noneMatch(TemporalExpression::fixesEnd);
        assertThat(read("nl", "In 2027 wil ik een acht.", TODAY)).anyMatch(TemporalExpression::fixesEnd);
    }

    @Test
    void givesSpansOfTheWordsThemselves() {
        String text = "Dus: uiterlijk 30 september klaar.";
        assertThat(read("nl", text, TODAY))
                .singleElement()
                .satisfies(found -> assertThat(found.span().in(text)).isEqualTo("uiterlijk 30 september"));
    }

    private static List<TemporalExpression> read(String language, String text, LocalDate reference) {
        Language known = language.equals("nl") ? Language.DUTCH : Language.ENGLISH;
        return READER.read(new Tagger(WORDS).tag(new Tokenizer(WORDS).tokenize(text), known), reference);
    }
}
