package nl.pop4j.application.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.gap.DevelopmentNeed;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.revision.ShownTexts;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Remarks in a document name things as the document does, never by id or code. */
@Tag("D5.7")
class ArgumentWordsTest {

    private static final PlanContent CONTENT = Samples.content();
    private static final ShownTexts SHOWN = ShownTexts.of(CONTENT, Samples.framework(), Samples.needs());
    private static final ArgumentWords WORDS = new ArgumentWords(CONTENT, SHOWN, ElementNumbers.of(CONTENT));

    @Test
    void numbersGoalsAndActivities() {
        String goal = CONTENT.goals().get(0).id().value();
        String activity = CONTENT.activities().get(1).id().value();
        assertThat(WORDS.of(Map.of("goal", goal, "activity", activity, "after", activity)))
                .containsOnly(Map.entry("goal", "D1"), Map.entry("activity", "A2"), Map.entry("after", "A2"));
    }

    @Test
    void saysTheNameOfACompetenceAndTheWordsOfANeedAndAnAgreement() {
        CompetenceCode competence = CONTENT.targets().targets().get(0).competence();
        DevelopmentNeed need = CONTENT.needs().get(0);
        Agreement agreement = CONTENT.agreements().get(0);
        assertThat(WORDS.of(Map.of("competence", competence.value(), "need", need.id(), "agreement", agreement.id())))
                .containsOnly(
                        Map.entry("competence", SHOWN.competence(competence)),
                        Map.entry("need", "'" + need.text() + "'"),
                        Map.entry("agreement", "'" + agreement.content() + "'"));
        assertThat(SHOWN.competence(competence)).isNotEqualTo(competence.value());
    }

    @Test
    void leavesAloneWhatThePlanDoesNotHold() {
        Map<String, String> strange = Map.of("goal", "g99", "need", "n99", "agreement", "a99", "minutes", "60");
        assertThat(WORDS.of(strange)).isEqualTo(strange);
    }

    @Test
    void saysTheBeginningOfLongWords() {
        Agreement agreement = CONTENT.agreements().get(0);
        Agreement longer = new Agreement(agreement.id(), agreement.obliged(), "lang ".repeat(90), agreement.due());
        PlanContent content = CONTENT.with(longer);
        ArgumentWords words = new ArgumentWords(content, SHOWN, ElementNumbers.of(content));
        assertThat(words.of(Map.of("agreement", agreement.id())).get("agreement"))
                .startsWith("'lang lang")
                .endsWith("lang…'")
                .hasSizeLessThan(100);
    }
}
