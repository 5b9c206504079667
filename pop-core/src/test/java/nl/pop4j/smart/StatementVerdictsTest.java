package nl.pop4j.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Texts;
import nl.pop4j.text.number.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementVerdictsTest {

    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "De komende maand ben je elke maandag om negen uur bij het afdelingsoverleg|111",
                "Beter communiceren met collega's|000",
                "Het diploma VCA-VOL behalen|110",
                "Eind Q3 ben ik een betere teamspeler|001",
                "Ik wil zo snel mogelijk Excel-draaitabellen leren maken|100",
                "Respond to tickets within 12 hours|110",
                "Kubernetes leren omdat we in 2027 naar de cloud verhuizen.|100",
                "Learn to draw up a method statement under ISO 45001.|100",
                "Mijn scriptie lever ik uiterlijk 12 juni in.|111",
                "Invite several parents to the meeting by Friday.|101",
                "Ik geef in elk teamoverleg feedback aan een collega volgens het 4G-model|110",
                "Stop smoking|110",
                "Stoppen met roken|110",
                "Ik wil minder nerveus zijn|000",
                "Become less fidgety|000",
                "Op maandag bel ik drie klanten|110",
                "Between January and Easter I shadow the night nurse|101",
                "Until the merger is completed on 1 May, keep spirits up|001",
                "Haal mijn AZ-900 in mei|111",
                "Over twee jaar ben ik teamleider van de expeditie|111",
                "Beter plannen met een weekplanner|100",
                "Walk to the ward without a walker within two sessions|111"
            })
    void readsWhatTheWordsSay(String text, String expected) {
        SmartAssessment assessment = SmartValidator.standard().read(text, TODAY);
        StringBuilder found = new StringBuilder();
        for (SmartCriterion criterion : SmartCriterion.values()) {
            if (criterion == SmartCriterion.ACCEPTABLE || criterion == SmartCriterion.REALISTIC) {
                assertThat(assessment.verdict(criterion).verdict()).isEqualTo(Verdict.UNKNOWN);
            } else {
                found.append(assessment.verdict(criterion).isMet() ? '1' : '0');
            }
        }
        assertThat(found).hasToString(expected);
    }

    @Test
    void namesTheValueToReachNotTheOneAtTheStart() {
        Quantity quantity = SmartValidator.standard()
                .read("Orderfouten van 14 naar 6 per maand brengen.", TODAY)
                .verdict(SmartCriterion.MEASURABLE)
                .resolvedQuantity()
                .orElseThrow();
        assertThat(quantity.amount()).isEqualByComparingTo("6");
    }

    @Test
    void asksInTheWritersOwnWords() {
        SmartAssessment assessment = SmartValidator.standard().read("Binnenkort wil ik vaker sporten.", TODAY);
        assertThat(suggestion(assessment, SmartCriterion.TIME_BOUND)).contains("“Binnenkort”", "1 juni 2027");
        assertThat(suggestion(assessment, SmartCriterion.MEASURABLE)).contains("“vaker”");
    }

    @Test
    void leavesAThirdLanguageUnknown() {
        for (Locale language : new Locale[] {null, Locale.FRENCH, Locale.forLanguageTag("nl")}) {
            SmartAssessment assessment =
                    SmartValidator.standard().read("Je veux apprendre à souder avant la fin du mois", language, TODAY);
            assertThat(assessment.verdicts())
                    .extracting(CriterionVerdict::verdict)
                    .containsOnly(Verdict.UNKNOWN);
            assertThat(assessment.readIn()).isEmpty();
        }
    }

    private static String suggestion(SmartAssessment assessment, SmartCriterion criterion) {
        Suggestion suggestion = assessment.verdict(criterion).suggestion();
        return suggestion == null ? "" : suggestion.text(Texts.standard(), LocalizedText.DUTCH);
    }
}
