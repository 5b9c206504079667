package nl.pop4j.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.pop4j.rollout.basis.Audience;
import nl.pop4j.rollout.basis.ChecklistMark;
import nl.pop4j.rollout.basis.ChecklistPoint;
import nl.pop4j.rollout.basis.Country;
import nl.pop4j.rollout.basis.Foundation;
import nl.pop4j.rollout.basis.OwnResponsibility;
import nl.pop4j.rollout.basis.PersonnelPolicy;
import nl.pop4j.rollout.basis.RolloutStep;
import nl.pop4j.rollout.engagement.Communication;
import nl.pop4j.rollout.engagement.ExpectationSurvey;
import nl.pop4j.rollout.engagement.Extent;
import nl.pop4j.rollout.engagement.Resistance;
import nl.pop4j.rollout.engagement.Support;
import nl.pop4j.rollout.rule.RolloutRules;
import nl.pop4j.rollout.wave.Wave;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.ProgrammeId;
import nl.pop4j.testkit.SampleRollout;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RolloutRulesTest {

    private static final LocalizedText TEXT = LocalizedText.of("Tekst", "Text");

    @Test
    void nothingIsMissingFromTheSample() {
        assertThat(found(SampleRollout.complete())).isEmpty();
    }

    @Test
    @Tag("D0.1")
    void wantsPurposeReasonBenefitsHoursPolicyAndAStrategyForEachStep() {
        List<String> found = found(RolloutProgramme.start(ProgrammeId.of("r1"), TEXT));
        assertThat(found)
                .contains(
                        "ROLLOUT-PURPOSE-1 /foundation/purpose {}",
                        "ROLLOUT-REASON-1 /foundation/reason {}",
                        "ROLLOUT-BENEFIT-1 /foundation/benefits {audience=EMPLOYEES}",
                        "ROLLOUT-BENEFIT-1 /foundation/benefits {audience=ORGANISATION}",
                        "ROLLOUT-HOURS-1 /foundation/hours {}",
                        "ROLLOUT-POLICY-1 /foundation/policy {}");
        for (RolloutStep step : RolloutStep.values()) {
            assertThat(found).contains("ROLLOUT-STRATEGY-1 /foundation/strategies {step=" + step + "}");
        }
    }

    @Test
    @Tag("D0.1")
    void wantsEachTextInEachLanguageOfItsReaders() {
        assertThat(found(
                        with(SampleRollout.complete().toBuilder().title(LocalizedText.of(LocalizedText.DUTCH, "POP")))))
                .containsExactly("ROLLOUT-LANGUAGE-1 /foundation/languages {language=en}");
        assertThat(found(with(SampleRollout.complete().toBuilder()
                        .put(new Communication(
                                "c1",
                                Audience.MANAGEMENT,
                                Audience.EMPLOYEES,
                                LocalizedText.of(LocalizedText.ENGLISH, "What a POP is"),
                                "intranet",
                                Samples.TODAY,
                                null)))))
                .containsExactly("ROLLOUT-LANGUAGE-1 /foundation/languages {language=nl}");
    }

    @Test
    @Tag("D0.1")
    void takesARecordedAbsenceOfPolicyAsAStartingPosition() {
        assertThat(found(founded(old -> new Foundation(
                        old.languages(),
                        old.countries(),
                        old.purpose(),
                        old.reason(),
                        old.benefits(),
                        old.hours(),
                        new PersonnelPolicy(null, Samples.TODAY),
                        old.start(),
                        old.strategies(),
                        old.responsibilities()))))
                .containsExactly("ROLLOUT-POLICY-2 /foundation/policy {}");
    }

    @Test
    @Tag("D0.2")
    void wantsEmployeesAndManagersToldOnTheDayThatWasPlanned() {
        assertThat(found(with(SampleRollout.complete().toBuilder().communications(List.of()))))
                .containsExactly(
                        "ROLLOUT-COMMUNICATION-1 /communications {audience=EMPLOYEES}",
                        "ROLLOUT-COMMUNICATION-1 /communications {audience=MANAGERS}");
        Communication today =
                new Communication("c1", Audience.MANAGEMENT, Audience.EMPLOYEES, TEXT, "intranet", Samples.TODAY, null);
        RolloutProgramme planned = with(SampleRollout.complete().toBuilder().put(today));
        assertThat(found(planned)).isEmpty();
        assertThat(RolloutRules.standard().check(planned, Samples.TODAY.plusDays(1)))
                .extracting(finding -> finding.code().value())
                .contains("ROLLOUT-COMMUNICATION-2");
    }

    @Test
    @Tag("D0.2")
    void wantsExpectationsAskedBeforehandAndEachAnswered() {
        assertThat(found(with(SampleRollout.complete().toBuilder().expectations(null))))
                .containsExactly("ROLLOUT-EXPECTATIONS-1 /expectations {}");
        ExpectationSurvey late = new ExpectationSurvey(
                SampleRollout.PILOT.start(), 9, 9, List.of(new ExpectationSurvey.Expectation("tijd", TEXT, 9, null)));
        assertThat(found(with(SampleRollout.complete().toBuilder().expectations(late))))
                .containsExactly(
                        "ROLLOUT-EXPECTATIONS-2 /expectations/heldOn {date=" + SampleRollout.PILOT.start() + "}",
                        "ROLLOUT-EXPECTATIONS-3 /expectations/outcomes/0 {element=tijd}");
    }

    @Test
    @Tag("D0.3")
    void wantsToKnowWhatIsExpectedOfTheEmployeeAndWhoseThePlanIs() {
        List<String> found = found(with(founded(old -> new Foundation(
                        old.languages(),
                        old.countries(),
                        old.purpose(),
                        old.reason(),
                        old.benefits(),
                        old.hours(),
                        old.policy(),
                        old.start(),
                        old.strategies(),
                        List.of(new OwnResponsibility(OwnResponsibility.Area.CAREER, TEXT))))
                .toBuilder()
                .put(new ChecklistMark(ChecklistPoint.PLAN_IS_THE_EMPLOYEES, null, null))));
        assertThat(found)
                .containsExactly(
                        "ROLLOUT-RESPONSIBILITY-1 /foundation/responsibilities {area=FUNCTIONING}",
                        "ROLLOUT-RESPONSIBILITY-1 /foundation/responsibilities {area=DEVELOPMENT}",
                        "ROLLOUT-RESPONSIBILITY-2 /checklist {}");
    }

    @Test
    @Tag("D0.4")
    void wantsHelpOfWhichAnAmountOrHoursAreThereAndUsed() {
        assertThat(found(with(SampleRollout.complete().toBuilder().support(List.of()))))
                .containsExactly("ROLLOUT-SUPPORT-1 /support {}");
        assertThat(found(supported(Extent.NONE, Extent.NONE)))
                .containsExactly(
                        "ROLLOUT-SUPPORT-2 /support/0 {element=coach}", "ROLLOUT-SUPPORT-3 /support/0 {element=coach}");
        assertThat(found(supported(hours(10), hours(11))))
                .containsExactly("ROLLOUT-SUPPORT-4 /support/0 {element=coach}");
        assertThat(found(supported(hours(10), hours(10)))).isEmpty();
    }

    @Test
    @Tag("D0.5")
    void wantsAResponseToEachObjectionUntilItIsResolved() {
        Resistance open = new Resistance("x1", PersonId.of("p1"), 1, "TIME", "Te druk", Samples.TODAY, Set.of(), null);
        assertThat(found(with(SampleRollout.complete().toBuilder().put(open))))
                .containsExactly(
                        "ROLLOUT-RESISTANCE-1 /resistance/0 {element=x1}",
                        "ROLLOUT-RESISTANCE-2 /resistance/0 {element=x1}");
        Resistance resolved = open.answered(Set.of(Resistance.Response.EXPLANATION), Samples.TODAY);
        assertThat(found(with(SampleRollout.complete().toBuilder().put(resolved))))
                .isEmpty();
    }

    @Test
    @Tag("D0.6")
    void wantsAPilotOfFewFirstAndCriteriaAndDecisionsBetweenWaves() {
        assertThat(found(with(SampleRollout.complete().toBuilder().waves(List.of(SampleRollout.wave())))))
                .containsExactly("ROLLOUT-PILOT-1 /waves {}");
        Wave small = Wave.of("w2", Wave.Kind.WAVE, TEXT, SampleRollout.PILOT, SampleRollout.people(10, 5));
        assertThat(found(with(SampleRollout.complete().toBuilder().put(small))))
                .containsExactly(
                        "ROLLOUT-PILOT-2 /waves/0 {element=w1}",
                        "ROLLOUT-WAVE-1 /waves/1 {element=w2}",
                        "ROLLOUT-WAVE-3 /waves/1/period {element=w2}");
        assertThat(RolloutRules.standard().check(SampleRollout.complete(), SampleRollout.PILOT.end()))
                .extracting(finding -> finding.code() + " " + finding.pointer())
                .containsExactly("ROLLOUT-WAVE-2 /waves/0");
    }

    @Test
    @Tag("D0.7")
    void wantsManagersToBeginFromTrustAndThePopToServeEmployability() {
        assertThat(found(unmarked(ChecklistPoint.TRUST_FIRST))).containsExactly("ROLLOUT-TRUST-1 /checklist {}");
        assertThat(found(unmarked(ChecklistPoint.SUSTAINABLE_EMPLOYABILITY)))
                .containsExactly("ROLLOUT-EMPLOYABILITY-1 /checklist {}");
    }

    @Test
    @Tag("D0.8")
    void remindsOfTheWorksCouncilInTheCountriesWherePeopleWork() {
        assertThat(found(unmarked(ChecklistPoint.WORKS_COUNCIL_CONSENT)))
                .containsExactly("ROLLOUT-COUNCIL-1 /checklist {}");
        assertThat(found(unmarked(ChecklistPoint.WORKS_COUNCIL_INFORMATION)))
                .containsExactly("ROLLOUT-COUNCIL-2 /checklist {}");
        assertThat(ChecklistPoint.in(Set.of(Country.BELGIUM)))
                .contains(ChecklistPoint.WORKS_COUNCIL_INFORMATION)
                .doesNotContain(ChecklistPoint.WORKS_COUNCIL_CONSENT);
        assertThat(ChecklistPoint.WORKS_COUNCIL_CONSENT.source()).contains("ondernemingsraden", "27");
        RolloutProgramme due = with(SampleRollout.complete().toBuilder()
                .put(new ChecklistMark(ChecklistPoint.WORKS_COUNCIL_CONSENT, Samples.TODAY.minusDays(1), null)));
        assertThat(found(due))
                .containsExactly(
                        "ROLLOUT-COUNCIL-1 /checklist {}",
                        "ROLLOUT-CHECKLIST-1 /checklist/3 {element=WORKS_COUNCIL_CONSENT}");
    }

    @Test
    void everyRuleNamesItsSourceAndHasACodeOfItsOwn() {
        assertThat(RolloutRules.standard().rules())
                .allSatisfy(rule -> assertThat(rule.source()).isNotBlank())
                .extracting(rule -> rule.code())
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(30);
    }

    private static RolloutProgramme unmarked(ChecklistPoint point) {
        return with(SampleRollout.complete().toBuilder().put(new ChecklistMark(point, null, null)));
    }

    private static RolloutProgramme supported(Extent offered, Extent takenUp) {
        return with(SampleRollout.complete().toBuilder()
                .put(new Support("coach", Support.Kind.COACHING, TEXT, offered, takenUp)));
    }

    private static Extent hours(int hours) {
        return new Extent(Money.ZERO, 60 * hours);
    }

    private static RolloutProgramme founded(UnaryOperator<Foundation> change) {
        return with(SampleRollout.complete().toBuilder().foundation(change.apply(SampleRollout.foundation())));
    }

    private static RolloutProgramme with(RolloutProgrammeBuilder builder) {
        return builder.build();
    }

    private static List<String> found(RolloutProgramme programme) {
        return RolloutRules.standard().check(programme, Samples.TODAY).stream()
                .map(RolloutRulesTest::line)
                .toList();
    }

    private static String line(Finding finding) {
        return finding.code() + " " + finding.pointer() + " " + finding.arguments();
    }
}
