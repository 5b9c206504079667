package nl.pop4j.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pop4j.form.Checklist;
import nl.pop4j.profile.ProfileKind;
import nl.pop4j.profile.ProfileQuestions;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.finding.Severity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanMethodTest {

    private static final LocalizedText TITLE = LocalizedText.of("Aanpak", "Approach");

    @Test
    @Tag("D1.1")
    void sixStepsHasSixStepsWithTheirOwners() {
        assertThat(StandardMethods.SIX_STEPS.steps().stream().map(MethodStep::owner))
                .containsExactly(
                        StepOwner.EMPLOYEE,
                        StepOwner.EMPLOYEE,
                        StepOwner.EMPLOYEE,
                        StepOwner.EMPLOYEE,
                        StepOwner.BOTH,
                        StepOwner.BOTH);
    }

    @Test
    @Tag("D3.0")
    void istSollDeepensOnlyAfterNeedsAndQuestions() {
        assertThat(StandardMethods.IST_SOLL.step("deepening").orElseThrow().after())
                .containsExactlyInAnyOrder("needs", "questions");
        assertThat(StandardMethods.IST_SOLL.step("needs").orElseThrow().owner()).isEqualTo(StepOwner.MANAGEMENT);
    }

    @Test
    @Tag("D3.2")
    void istSollAsksTheSelfQuestionsAndWarnsAgainstMedicalFacts() {
        assertThat(StandardMethods.IST_SOLL.step("questions").orElseThrow().questionnaires())
                .containsExactly("self-questions");
        LocalizedText help = StandardForms.SELF_QUESTIONS
                .question("conditions")
                .orElseThrow()
                .help();
        assertThat(help).isNotNull();
        assertThat(help.in(LocalizedText.DUTCH)).contains("niets over je gezondheid");
    }

    @Test
    @Tag("D4.7")
    void workAgreementHasChecklistsForBothSidesBeforeDuringAndAfter() {
        assertThat(StandardMethods.WORK_AGREEMENT.checklists().stream().map(Checklist::reader))
                .containsExactlyInAnyOrder(Party.values());
        for (Checklist checklist : StandardMethods.WORK_AGREEMENT.checklists()) {
            for (Checklist.Moment moment : Checklist.Moment.values()) {
                assertThat(checklist.at(moment)).isNotEmpty();
            }
        }
    }

    static ImmutableList<PlanMethod> standard() {
        return ImmutableList.copyOf(StandardMethods.all());
    }

    @ParameterizedTest
    @MethodSource("standard")
    void everyStandardMethodEndsWithBothSignatures(PlanMethod method) {
        Set<PlanSection> sections = method.steps().stream()
                .flatMap(step -> step.sections().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PlanSection.class)));
        assertThat(sections)
                .contains(
                        PlanSection.PERSPECTIVE,
                        PlanSection.TARGETS,
                        PlanSection.GOALS,
                        PlanSection.ACTIVITIES,
                        PlanSection.AGREEMENT,
                        PlanSection.SIGNATURES);
        assertThat(StandardMethods.find(method.code())).contains(method);
    }

    @ParameterizedTest
    @MethodSource("standard")
    void everyStandardMethodSpeaksDutchAndEnglish(PlanMethod method) {
        assertThat(method.title().byLanguage()).containsKeys("nl", "en");
        assertThat(method.steps())
                .allSatisfy(step -> assertThat(step.title().byLanguage()).containsKeys("nl", "en"));
    }

    @Test
    void refusesAStepThatWaitsForALaterOne() {
        MethodStep early = new MethodStep("a", TITLE, StepOwner.BOTH, Set.of("b"), Set.of(), ImmutableList.of());
        MethodStep late = new MethodStep("b", TITLE, StepOwner.BOTH, Set.of(), Set.of(), ImmutableList.of());
        PlanMethodBuilder builder =
                PlanMethod.builder(MethodCode.of("ACME"), TITLE).step(early).step(late);
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("step a");
    }

    @Test
    void refusesAMethodWithoutStepsOrWithAnUnknownForm() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> PlanMethod.builder(MethodCode.of("ACME"), TITLE).build());
        MethodStep asks = new MethodStep("a", TITLE, StepOwner.BOTH, Set.of(), Set.of(), ImmutableList.of("gone"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanMethod.builder(MethodCode.of("ACME"), TITLE)
                        .step(asks)
                        .build());
    }

    @Test
    void refusesQuestionsToAnswerWithoutAQuestionnaire() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanMethod.builder(MethodCode.of("ACME"), TITLE)
                        .step("a", TITLE, StepOwner.EMPLOYEE, PlanSection.QUESTIONS));
    }

    @Test
    void asksTheLibrarysQuestionsBesideItsOwn() {
        PlanMethod own = PlanMethod.builder(MethodCode.of("ACME"), TITLE)
                .step("a", TITLE, StepOwner.EMPLOYEE, PlanSection.GOALS)
                .asking("dream", ProfileKind.AMBITION)
                .asking("learn", ProfileKind.SKILL)
                .build();
        assertThat(own.profileQuestions().kinds())
                .containsEntry("dream", ProfileKind.AMBITION)
                .containsEntry("learn", ProfileKind.SKILL)
                .containsEntry("good-at", ProfileKind.STRENGTH);
        assertThat(StandardMethods.SIX_STEPS.profileQuestions()).isEqualTo(ProfileQuestions.standard());
    }

    @Test
    void saysOneThingOfEachRule() {
        RuleCode code = RuleCode.of("PLAN-GOALS-3");
        PlanMethodBuilder builder = PlanMethod.builder(MethodCode.of("ACME"), TITLE)
                .step("a", TITLE, StepOwner.EMPLOYEE, PlanSection.GOALS)
                .withoutRule(code)
                .withRule(code, Severity.INFO);
        assertThat(builder.build().ruleChoices()).containsExactly(new RuleChoice(code, true, Severity.INFO));
        assertThatIllegalArgumentException().isThrownBy(() -> new RuleChoice(code, false, Severity.INFO));
        assertThat(StandardMethods.SIX_STEPS.ruleChoices()).isEmpty();
    }
}
