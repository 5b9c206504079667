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
import org.junit.jupiter.params.provider.ValueSource;

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
                "Walk to the ward without a walker within two sessions|111",
                "Meneer Bos trekt zelf zijn steunkousen aan|110",
                "De bewoner dekt elke avond de tafel|110",
                "Over twee weken kleedt mevrouw zichzelf aan|111",
                "The client will button her coat within four weeks|111",
                "The pupil is more patient with others|000",
                "Mijn observatievaardigheden verder ontwikkelen|000",
                "Improve my X-ray reading skills|000",
                "Improve my X-ray reading skills by discussing two films a week with a radiologist|110",
                "Ik wil sterker worden in Figma en Blender|000",
                "Ik wil klanten beter te woord staan|000",
                "Ik wil boeiender en helderder lesgeven|000",
                "Meer leren over pensioenen en verzekeringen|000",
                "Learn more about pensions and insurance|000",
                "Toets halen|010",
                "Get my certificate|010",
                "Toets anatomie halen|110",
                "Add a spell checker to the editor|110",
                "Implement login with passkeys|110",
                "Kerstdiner organiseren|110",
                "Huurcontract getekend|110",
                "Van 1 tot en met 31 januari eet ik geen vlees|111",
                "Stop biting my nails|110",
                "Ik lees de wijzigingen na voordat ik code samenvoeg|110",
                "Hire a data engineer by 1 May|111",
                "Verhuizen naar Hasselt|110",
                "Deze week negen leveranciers bellen|111",
                "Eind dit jaar 12.500 leden|111",
                "EUR45000 omzet per maand|110",
                "Swim the 100 metres in under 1:04|110"
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

    @ParameterizedTest
    @ValueSource(strings = {"verkopen. mevrouw", "Over twee weken kleedt mevrouw zichzelf aan", "verkopen mevrouw"})
    void marksWordsThatStandInTheText(String text) {
        for (CriterionVerdict verdict :
                SmartValidator.standard().read(text, TODAY).verdicts()) {
            assertThat(verdict.evidence())
                    .allSatisfy(span ->
                            assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length()));
        }
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
