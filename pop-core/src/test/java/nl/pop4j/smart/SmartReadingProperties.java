package nl.pop4j.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.pop4j.text.token.Span;

/** Laws of reading statements, over any text and over our own. */
class SmartReadingProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final SmartValidator VALIDATOR = SmartValidator.standard();
    private static final List<LabelledStatements.Row> ROWS = Stream.of(
                    "smart-own-dev.tsv", "smart-second-dev.tsv", "smart-styles-dev.tsv")
            .flatMap(set -> LabelledStatements.resource(set).rows().stream())
            .toList();

    @Property(tries = 2000)
    void anyTextGetsAVerdictWithSpansInside(@ForAll String text) {
        for (Locale language : new Locale[] {null, Locale.forLanguageTag("nl"), Locale.ENGLISH}) {
            assertInside(text, VALIDATOR.read(text, language, TODAY));
        }
    }

    @Property(tries = 2000)
    void anyMixtureOfOurWordsGetsAVerdictWithSpansInside(@ForAll("mixtures") String text) {
        assertInside(text, VALIDATOR.read(text, Locale.forLanguageTag("nl"), TODAY));
        assertInside(text, VALIDATOR.read(text, Locale.ENGLISH, TODAY));
    }

    @Property(tries = 320)
    void caseSpacesAndNormalisationChangeNoVerdict(@ForAll("rows") LabelledStatements.Row row) {
        String before = verdicts(row, row.text());
        assertThat(verdicts(row, row.text().toUpperCase(Locale.ROOT))).isEqualTo(before);
        assertThat(verdicts(row, row.text().toLowerCase(Locale.ROOT))).isEqualTo(before);
        assertThat(verdicts(row, "  \t" + row.text() + " \n")).isEqualTo(before);
        assertThat(verdicts(row, Normalizer.normalize(row.text(), Normalizer.Form.NFD)))
                .isEqualTo(before);
        assertThat(verdicts(row, Normalizer.normalize(row.text(), Normalizer.Form.NFC)))
                .isEqualTo(before);
    }

    @Property(tries = 320)
    void addingADeadlineMakesItTimeBound(@ForAll("rows") LabelledStatements.Row row) {
        boolean dutch = row.language().startsWith("nl");
        String text = (dutch ? "Uiterlijk op 30 juni 2027: " : "No later than 30 June 2027: ") + row.text();
        assertThat(read(row, text).verdict(SmartCriterion.TIME_BOUND).verdict()).isEqualTo(Verdict.MET);
    }

    @Property(tries = 320)
    void aDeadlineAfterwardsMakesItTimeBound(@ForAll("rows") LabelledStatements.Row row) {
        boolean dutch = row.language().startsWith("nl");
        String text = row.text() + (dutch ? " Uiterlijk 30 juni 2027." : " By 30 June 2027 at the latest.");
        assertThat(read(row, text).verdict(SmartCriterion.TIME_BOUND).verdict()).isEqualTo(Verdict.MET);
    }

    @Property(tries = 320)
    void givesEachSuggestionInBothLanguages(@ForAll("rows") LabelledStatements.Row row) {
        for (CriterionVerdict verdict : read(row, row.text()).verdicts()) {
            Suggestion suggestion = verdict.suggestion();
            assertThat(suggestion == null).isEqualTo(verdict.isMet() || verdict.verdict() == Verdict.UNKNOWN);
            if (suggestion != null) {
                for (Locale language : new Locale[] {Locale.forLanguageTag("nl"), Locale.ENGLISH}) {
                    assertThat(suggestion.text(nl.pop4j.shared.Texts.standard(), language))
                            .isNotBlank()
                            .doesNotContain("{");
                }
            }
        }
    }

    @Provide
    Arbitrary<LabelledStatements.Row> rows() {
        return Arbitraries.of(ROWS);
    }

    @Provide
    Arbitrary<String> mixtures() {
        List<String> words = ROWS.stream()
                .flatMap(row -> List.of(row.text().split(" ")).stream())
                .distinct()
                .toList();
        return Arbitraries.of(words).list().ofMaxSize(30).map(list -> String.join(" ", list));
    }

    private static void assertInside(String text, SmartAssessment assessment) {
        for (CriterionVerdict verdict : assessment.verdicts()) {
            for (Span span : verdict.evidence()) {
                assertThat(span.start()).isBetween(0, span.end());
                assertThat(span.end()).isLessThanOrEqualTo(text.length());
            }
        }
    }

    private static SmartAssessment read(LabelledStatements.Row row, String text) {
        return VALIDATOR.read(text, Locale.forLanguageTag(row.language()), TODAY);
    }

    private static String verdicts(LabelledStatements.Row row, String text) {
        StringBuilder all = new StringBuilder();
        read(row, text)
                .verdicts()
                .forEach(verdict -> all.append(verdict.verdict()).append(' '));
        return all.toString();
    }
}
