package nl.pop4j.plan.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Texts;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.finding.Severity;
import nl.pop4j.smart.AssessedGoal;
import nl.pop4j.smart.SmartCriterion;
import nl.pop4j.smart.SmartRule;
import nl.pop4j.smart.SmartRules;
import nl.pop4j.testkit.BrokenPlan;
import nl.pop4j.testkit.Pointers;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlanRulesTest {

    private static final PlanRules RULES = PlanRules.standard();

    /** Found in the words of a goal: tests of {@code smart} break these. */
    private static final Set<String> OF_WORDS = Set.of("SMART-M-2", "SMART-T-2");

    @ParameterizedTest
    @EnumSource
    @Tag("D1.2")
    @Tag("D1.5")
    @Tag("D3.4")
    @Tag("D5.2")
    @Tag("D5.3")
    void findsWhatIsBrokenAtItsPlace(BrokenPlan broken) {
        PlanContent content = broken.content();
        List<String> places = rule(broken.code())
                .findings(content, broken.context())
                .map(Finding::pointer)
                .toList();
        assertThat(places).contains(broken.pointer());
        assertThat(places).allMatch(place -> Pointers.exists(content, place), "exists");
    }

    @ParameterizedTest
    @EnumSource
    @Tag("D5.7")
    void saysWhatIsBrokenInWholeSentences(BrokenPlan broken) {
        for (Finding finding : RULES.check(broken.content(), broken.context())) {
            for (Locale language : List.of(LocalizedText.DUTCH, LocalizedText.ENGLISH)) {
                assertThat(finding.text(Texts.standard(), language)).doesNotContain("{", "}");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void staysSilentOnAPlanThatIsWell(PlanRule rule) {
        assertThat(rule.findings(Samples.content(), Samples.context())).isEmpty();
    }

    @Test
    void everyRuleHasItsBrokenPlan() {
        Set<String> broken = Arrays.stream(BrokenPlan.values())
                .map(plan -> plan.code().value())
                .collect(Collectors.toSet());
        assertThat(rules().map(rule -> rule.code().value()))
                .allMatch(code -> broken.contains(code) || OF_WORDS.contains(code));
    }

    @Test
    void everyRuleSaysWhoAsksForIt() {
        assertThat(rules().map(PlanRule::source)).allMatch(source -> source.matches("DOMAIN [0-5]\\.[0-9]+"));
    }

    @Test
    void leavesARuleOutByItsCode() {
        PlanRules fewer = RULES.without(BrokenPlan.LONG_HORIZON.code(), RuleCode.of("ACME-UNKNOWN-1"));
        assertThat(fewer.rules()).hasSize(RULES.rules().size() - 1);
        assertThat(fewer.check(BrokenPlan.LONG_HORIZON.content(), Samples.context()))
                .isEmpty();
    }

    @Test
    void addsARuleBehindTheOthers() {
        PlanRules more = RULES.and(coffee(Severity.INFO)).named("acme/3");
        assertThat(more.name()).isEqualTo("acme/3");
        assertThat(more.check(Samples.content(), Samples.context()).list())
                .containsExactly(new Finding(RuleCode.of("ACME-COFFEE-1"), Severity.INFO, "/goals", Map.of()));
    }

    @Test
    void replacesARuleInItsPlace() {
        RuleCode first = RULES.rules().get(0).code();
        PlanRules changed = RULES.and(
                PlanRule.of(first.value(), Severity.INFO, "ACME", (content, context) -> Stream.of(Place.of(""))));
        assertThat(changed.rules()).hasSameSizeAs(RULES.rules());
        assertThat(changed.rules().get(0).source()).isEqualTo("ACME");
    }

    @Test
    void refusesTheSameCodeTwice() {
        PlanRule rule = coffee(Severity.INFO);
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanRules("acme/1", List.of(rule, rule)));
    }

    @Test
    void refusesToRegradeARuleThatItDoesNotHave() {
        RuleCode unknown = RuleCode.of("ACME-UNKNOWN-1");
        assertThatIllegalArgumentException().isThrownBy(() -> RULES.regraded(unknown, Severity.INFO));
    }

    @ParameterizedTest
    @EnumSource
    void regradesEveryFindingOfARule(BrokenPlan broken) {
        for (Severity severity : Severity.values()) {
            Findings found = RULES.regraded(broken.code(), severity).check(broken.content(), broken.context());
            assertThat(found.stream().filter(finding -> finding.code().equals(broken.code())))
                    .isNotEmpty()
                    .allMatch(finding -> finding.severity() == severity, "is " + severity);
        }
    }

    @Test
    void callsAWeakGoalMilderThanAMissingOne() {
        assertThat(severities(BrokenPlan.NOT_MEASURABLE)).containsOnly(Severity.ERROR);
        assertThat(severities(BrokenPlan.TOO_MANY_GOALS)).containsOnly(Severity.WARNING);
    }

    private static Stream<Severity> severities(BrokenPlan broken) {
        return rule(broken.code()).findings(broken.content(), broken.context()).map(Finding::severity);
    }

    private static PlanRule coffee(Severity severity) {
        return PlanRule.of(
                "ACME-COFFEE-1", severity, "ACME HR handbook", (content, context) -> Stream.of(Place.of("/goals")));
    }

    private static PlanRule rule(RuleCode code) {
        return rules().filter(rule -> rule.code().equals(code)).findFirst().orElseThrow();
    }

    private static Stream<PlanRule> rules() {
        return RULES.rules().stream();
    }

    @Test
    void readsEachGoalOnceForAllSmartRules() {
        List<AssessedGoal> seen = new ArrayList<>();
        SmartRules rules = new SmartRules(List.of(watching("ACME-FIRST-1", seen), watching("ACME-SECOND-1", seen)));

        new PlanRules("acme/1", GoalSmartRules.of(rules)).check(Samples.content(), Samples.context());

        int goals = Samples.content().goals().size();
        assertThat(seen).hasSize(2 * goals);
        for (int i = 0; i < goals; i++) {
            assertThat(seen.get(i)).isSameAs(seen.get(goals + i));
        }
    }

    private static SmartRule watching(String code, List<AssessedGoal> seen) {
        return new SmartRule(RuleCode.of(code), SmartCriterion.SPECIFIC, goal -> {
            seen.add(goal);
            return Findings.NONE;
        });
    }
}
