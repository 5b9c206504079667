package nl.pop4j.privacy;

import static nl.pop4j.testkit.contract.ContractFixtures.AHMED;
import static nl.pop4j.testkit.contract.ContractFixtures.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.pop4j.feedback.Feedback;
import nl.pop4j.feedback.culture.CultureSurvey;
import nl.pop4j.rollout.RolloutProgramme;
import nl.pop4j.rollout.engagement.Resistance;
import nl.pop4j.rollout.wave.Wave;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.testkit.contract.ContractFixtures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D5.8")
class FormerEmployeeTest {

    @Test
    void feedbackOfSomebodyWhoWasErasedStaysWithItsReceiver() {
        Feedback given = ContractFixtures.aFeedback("f1");
        Feedback left = FormerEmployee.in(given, given.giver());
        assertThat(left.giver()).isEqualTo(FormerEmployee.ID);
        assertThat(left.text()).isEqualTo(given.text());
        assertThat(left.employee()).isEqualTo(given.employee());
    }

    @Test
    @Tag("D2.9")
    void aSurveyForgetsWhoWasAskedAndCountsOn() {
        CultureSurvey asked = ContractFixtures.aSurvey("s1");
        CultureSurvey left = FormerEmployee.in(FormerEmployee.in(asked, NOOR), AHMED);
        assertThat(left.invited()).isEmpty();
        assertThat(left.respondents()).doesNotContain(FormerEmployee.ID);
    }

    @Test
    @Tag("D0.6")
    void aWaveCountsEverybodyWhoWasForgottenInIt() {
        RolloutProgramme pilot = ContractFixtures.aProgramme("r1");
        RolloutProgramme two = pilot.toBuilder()
                .put(new Wave(
                        "w1",
                        pilot.waves().get(0).kind(),
                        pilot.waves().get(0).title(),
                        pilot.waves().get(0).period(),
                        Set.of(NOOR, AHMED),
                        0,
                        List.of(),
                        null))
                .build();
        RolloutProgramme left = FormerEmployee.in(FormerEmployee.in(two, NOOR), AHMED);
        assertThat(left.waves().get(0).people()).isEmpty();
        assertThat(left.waves().get(0).invited()).isEqualTo(2);
    }

    @Test
    @Tag("D0.5")
    void anObjectionLosesItsWordsAndStaysInTheCount() {
        Resistance objection =
                new Resistance("x1", NOOR, 1, "TIME", "Ik heb geen tijd", LocalDate.of(2027, 3, 1), Set.of(), null);
        RolloutProgramme programme = ContractFixtures.aProgramme("r1").toBuilder()
                .resistance(List.of(objection))
                .build();
        Resistance left = FormerEmployee.in(programme, NOOR).resistance().get(0);
        assertThat(left.raisedBy()).isNull();
        assertThat(left.text()).isEmpty();
        assertThat(left.cause()).isEqualTo("TIME");
    }

    @Test
    void leavesARecordThatDoesNotNameThePersonAsItIs() {
        PersonId stranger = PersonId.of("stranger");
        assertThat(FormerEmployee.in(ContractFixtures.aProgramme("r1"), stranger))
                .isEqualTo(ContractFixtures.aProgramme("r1"));
        assertThat(FormerEmployee.in(ContractFixtures.aSurvey("s1"), stranger))
                .isEqualTo(ContractFixtures.aSurvey("s1"));
    }
}
