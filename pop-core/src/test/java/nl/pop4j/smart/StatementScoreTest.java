package nl.pop4j.smart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well the reader agrees with people who labelled statements; the figures stand in docs/smart.md. */
class StatementScoreTest {

    @ParameterizedTest
    @CsvSource({"SPECIFIC, nl", "SPECIFIC, en", "MEASURABLE, nl", "MEASURABLE, en", "TIME_BOUND, nl", "TIME_BOUND, en"})
    void agreesWithTheDevelopmentSetBesideTheProject(SmartCriterion criterion, String language) {
        LabelledStatements statements = LabelledStatements.beside().orElse(null);
        Assumptions.assumeTrue(statements != null, "the development set is not on this machine");
        LabelledStatements.Score score = statements.score(criterion, language);
        assertThat(score.f1()).as(score.toString()).isGreaterThanOrEqualTo(0.97);
    }

    @ParameterizedTest
    @CsvSource({"SPECIFIC, nl", "SPECIFIC, en", "MEASURABLE, nl", "MEASURABLE, en", "TIME_BOUND, nl", "TIME_BOUND, en"})
    void agreesWithStatementsOfOurOwn(SmartCriterion criterion, String language) {
        for (String set : new String[] {"smart-own-dev.tsv", "smart-second-dev.tsv", "smart-styles-dev.tsv"}) {
            LabelledStatements.Score score = LabelledStatements.resource(set).score(criterion, language);
            assertThat(score.f1()).as(set + " " + score).isGreaterThanOrEqualTo(0.97);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SPECIFIC, nl, 0.88",
        "SPECIFIC, en, 0.88",
        "MEASURABLE, nl, 0.87",
        "MEASURABLE, en, 0.89",
        "TIME_BOUND, nl, 0.95",
        "TIME_BOUND, en, 0.95"
    })
    void agreesWithStatementsThatNoRuleWasFittedTo(SmartCriterion criterion, String language, double least) {
        LabelledStatements.Score score =
                LabelledStatements.resource("smart-unseen.tsv").score(criterion, language);
        assertThat(score.f1()).as(score.toString()).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({
        "SPECIFIC, nl, 0.93",
        "SPECIFIC, en, 0.93",
        "MEASURABLE, nl, 0.90",
        "MEASURABLE, en, 0.93",
        "TIME_BOUND, nl, 0.94",
        "TIME_BOUND, en, 0.95"
    })
    void agreesWithASecondWriterWhoDidNotKnowTheRules(SmartCriterion criterion, String language, double least) {
        LabelledStatements.Score score =
                LabelledStatements.resource("smart-second-unseen.tsv").score(criterion, language);
        assertThat(score.f1()).as(score.toString()).isGreaterThanOrEqualTo(least);
    }
}
