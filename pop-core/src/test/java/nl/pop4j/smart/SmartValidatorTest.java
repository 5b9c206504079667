package nl.pop4j.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.GoalOrigin;
import nl.pop4j.goal.Measure;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.finding.Severity;
import nl.pop4j.shared.id.GoalId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SmartValidatorTest {

    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final GoalContext CONTEXT = GoalContext.on(TODAY);
    private static final SmartValidator VALIDATOR = SmartValidator.standard();

    @Test
    void callsAGoalWithoutWordsMeasureAndDeadlineAnErrorThreeTimes() {
        Findings findings = VALIDATOR.assess(goal(""), CONTEXT).findings("/goals/0");
        assertThat(findings.list())
                .extracting(finding -> finding.code().value(), Finding::severity, Finding::pointer)
                .containsExactly(
                        tuple("SMART-S-1", Severity.ERROR, "/goals/0/statement"),
                        tuple("SMART-M-1", Severity.ERROR, "/goals/0/measures"),
                        tuple("SMART-T-1", Severity.ERROR, "/goals/0/deadline"));
    }

    @Test
    void takesMeasureAndDeadlineFromTheFields() {
        SmartAssessment assessment = VALIDATOR.assess(
                goal("Minder medicatiefouten op de afdeling")
                        .measuredBy(Measure.quantity("medicatiefouten per maand", null, new BigDecimal(2)))
                        .by(TODAY.plusMonths(6)),
                CONTEXT);
        assertThat(assessment.verdict(SmartCriterion.MEASURABLE).isMet()).isTrue();
        assertThat(assessment.verdict(SmartCriterion.TIME_BOUND).isMet()).isTrue();
        assertThat(codes(assessment)).doesNotContain("SMART-M-1", "SMART-T-1");
    }

    @Test
    @Tag("D2.7")
    void asksBothPartiesForWhatIsAcceptable() {
        assertThat(acceptable(CONTEXT)).isEqualTo(Verdict.UNKNOWN);
        assertThat(acceptable(CONTEXT.agreed(Fact.YES).serving(Fact.YES))).isEqualTo(Verdict.MET);
        assertThat(acceptable(CONTEXT.agreed(Fact.NO).serving(Fact.YES))).isEqualTo(Verdict.WEAK);
        assertThat(acceptable(CONTEXT.agreed(Fact.YES).serving(Fact.NO))).isEqualTo(Verdict.WEAK);
    }

    @Test
    @Tag("D2.7")
    void weighsEffortGapNumberAndPrerequisitesForWhatIsRealistic() {
        assertThat(realisticFindings(CONTEXT)).isEmpty();
        assertThat(realisticFindings(CONTEXT.effort(600, 600))).isEmpty();
        assertThat(realisticFindings(CONTEXT.effort(601, 600))).containsExactly("SMART-R-1");
        assertThat(realisticFindings(CONTEXT.gap(2))).isEmpty();
        assertThat(realisticFindings(CONTEXT.gap(3))).containsExactly("SMART-R-2");
        assertThat(realisticFindings(CONTEXT.amongGoals(5))).isEmpty();
        assertThat(realisticFindings(CONTEXT.amongGoals(6))).containsExactly("SMART-R-3");
        assertThat(realisticFindings(CONTEXT.prerequisites(Fact.NO))).containsExactly("SMART-R-4");
    }

    @Test
    void letsAVendorSwitchOffAndReplaceRules() {
        SmartRules rules = SmartRules.standard()
                .without(SmartRules.TIME_BOUND.code())
                .with(new SmartRule(SmartRules.SPECIFIC.code(), SmartCriterion.SPECIFIC, goal -> Findings.NONE));
        assertThat(rules.list()).hasSize(SmartRules.standard().list().size() - 1);
        Findings findings = SmartValidator.of(rules).assess(goal(""), CONTEXT).findings("");
        assertThat(findings.list()).extracting(Finding::code).containsExactly(RuleCode.of("SMART-M-1"));
    }

    private static Verdict acceptable(GoalContext context) {
        return VALIDATOR
                .assess(goal("x"), context)
                .verdict(SmartCriterion.ACCEPTABLE)
                .verdict();
    }

    private static List<String> realisticFindings(GoalContext context) {
        SmartAssessment assessment = VALIDATOR.assess(goal("x").by(TODAY.plusDays(200)), context);
        return codes(assessment).stream()
                .filter(code -> code.startsWith("SMART-R"))
                .toList();
    }

    private static List<String> codes(SmartAssessment assessment) {
        return assessment.findings("").stream()
                .map(finding -> finding.code().value())
                .toList();
    }

    private static DevelopmentGoal goal(String statement) {
        return DevelopmentGoal.of(GoalId.of("g1"), statement, GoalOrigin.ownWish());
    }
}
