package nl.pop4j.testkit.law;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.rule.Place;
import nl.pop4j.plan.rule.PlanContext;
import nl.pop4j.plan.rule.PlanRule;
import nl.pop4j.plan.rule.PlanRules;
import nl.pop4j.shared.Texts;
import nl.pop4j.shared.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanRuleLawsTest {

    private static final int SEEDS = 10;

    @ParameterizedTest
    @MethodSource("standardRules")
    void everyStandardRuleHolds(PlanRule rule) {
        for (long seed = 0; seed < SEEDS; seed++) {
            PlanRuleLaws.hold(rule, seed);
        }
        PlanRuleLaws.speaks(rule, Texts.standard());
    }

    @Test
    void findsARuleThatNeedsAGoal() {
        breaks(
                "answers for every plan",
                (content, context) -> content.goals().get(0).reason().equals("nooit") ? here() : Stream.empty());
    }

    @Test
    void findsARuleThatPointsAtNothing() {
        breaks("points at what exists", (content, context) -> Stream.of(Place.of("/goals/99/statement")));
    }

    @Test
    void findsARuleThatRepeatsWhatSomebodyWrote() {
        breaks(
                "repeats no text that a person wrote",
                (content, context) ->
                        content.goals().stream().map(goal -> Place.of("/goals", "said", "'" + goal.statement() + "'")));
    }

    @Test
    void findsARuleThatRemembers() {
        AtomicInteger asked = new AtomicInteger();
        breaks("says the same again", (content, context) -> asked.getAndIncrement() % 2 == 0 ? here() : Stream.empty());
    }

    @Test
    void findsARuleThatSpeaksTheLanguageOfTheMachine() {
        breaks(
                "says the same in another locale and zone",
                (content, context) -> Stream.of(Place.of(
                        "", "goals", String.format("%d", content.goals().size()))));
    }

    @Test
    void findsAFalseAlarmButNotWhereARuleAsksMore() {
        PlanRule strict = rule((content, context) -> here());
        assertThatThrownBy(() -> PlanRuleLaws.hold(strict, 1))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("ACME-TEST-1 raises no false alarm (seed 1)");
        assertThatCode(() -> PlanRuleLaws.holdOnAnyPlan(strict, 1)).doesNotThrowAnyException();
    }

    @Test
    void findsARuleWithoutWordsInOneLanguage() {
        PlanRule rule = rule((content, context) -> Stream.empty());
        Texts dutch = Texts.standard().with(Locale.forLanguageTag("nl"), Map.of("ACME-TEST-1", "Te veel doelen."));
        assertThatThrownBy(() -> PlanRuleLaws.speaks(rule, dutch))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("ACME-TEST-1 has its text in en");
    }

    private static void breaks(String law, BiFunction<PlanContent, PlanContext, Stream<Place>> check) {
        assertThatThrownBy(() -> PlanRuleLaws.hold(rule(check), 3))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("ACME-TEST-1 " + law + " (seed 3)");
    }

    private static PlanRule rule(BiFunction<PlanContent, PlanContext, Stream<Place>> check) {
        return PlanRule.of("ACME-TEST-1", Severity.WARNING, "ACME", check);
    }

    private static Stream<Place> here() {
        return Stream.of(Place.of(""));
    }

    static Stream<PlanRule> standardRules() {
        return PlanRules.standard().rules().stream();
    }
}
