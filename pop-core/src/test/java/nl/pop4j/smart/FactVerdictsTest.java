package nl.pop4j.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.GoalOrigin;
import nl.pop4j.goal.Measure;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Texts;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.id.GoalId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the facts around a goal say of it, beside its words. */
@Tag("D2.7")
class FactVerdictsTest {

    private static final LocalDate TODAY = LabelledStatements.TODAY;
    private static final GoalContext CONTEXT = GoalContext.on(TODAY);
    private static final DevelopmentGoal GOAL =
            DevelopmentGoal.of(GoalId.of("g1"), "Ik wil beter worden in verkopen.", GoalOrigin.ownWish());
    private static final DevelopmentGoal DUE = GOAL.by(TODAY.plusDays(100));

    @Test
    void isAcceptableOnlyWhenBothAgreedAndItServesSomething() {
        for (Fact agreed : Fact.values()) {
            for (Fact serves : Fact.values()) {
                Verdict expected = agreed == Fact.NO || serves == Fact.NO
                        ? Verdict.WEAK
                        : agreed == Fact.YES && serves == Fact.YES ? Verdict.MET : Verdict.UNKNOWN;
                assertThat(of(
                                SmartCriterion.ACCEPTABLE,
                                GOAL,
                                CONTEXT.agreed(agreed).serving(serves)))
                        .as("agreed %s, serves %s", agreed, serves)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void isNotJudgedOnRealismWhereNothingIsKnown() {
        assertThat(realistic(GOAL, CONTEXT)).isEqualTo(Verdict.UNKNOWN);
        assertThat(realistic(GOAL, CONTEXT.effort(0, -1))).isEqualTo(Verdict.UNKNOWN);
        assertThat(realistic(GOAL, CONTEXT.effort(-1, 0))).isEqualTo(Verdict.UNKNOWN);
        assertThat(realistic(GOAL, CONTEXT.gap(0))).isEqualTo(Verdict.UNKNOWN);
        assertThat(realistic(DUE, CONTEXT)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void isRealisticByAnyFactThatIsKnown() {
        assertThat(realistic(GOAL, CONTEXT.effort(0, 0))).isEqualTo(Verdict.MET);
        assertThat(realistic(DUE, CONTEXT.gap(0))).isEqualTo(Verdict.MET);
        assertThat(realistic(GOAL, CONTEXT.amongGoals(1))).isEqualTo(Verdict.MET);
        assertThat(realistic(GOAL, CONTEXT.prerequisites(Fact.YES))).isEqualTo(Verdict.MET);
    }

    @Test
    void needsNoMoreTimeThanThereIs() {
        assertThat(realistic(GOAL, CONTEXT.effort(60, 60))).isEqualTo(Verdict.MET);
        assertThat(realistic(GOAL, CONTEXT.effort(61, 60))).isEqualTo(Verdict.WEAK);
        assertThat(realistic(GOAL, CONTEXT.effort(1, 0))).isEqualTo(Verdict.WEAK);
    }

    @Test
    void givesALevelTheTimeThatItTakes() {
        long days = (long) SmartRules.MONTHS_FOR_A_LEVEL * 30;
        assertThat(realistic(GOAL.by(TODAY.plusDays(days + 3)), CONTEXT.gap(1))).isEqualTo(Verdict.MET);
        assertThat(realistic(GOAL.by(TODAY.plusDays(days - 5)), CONTEXT.gap(1))).isEqualTo(Verdict.WEAK);
        assertThat(realistic(GOAL.by(TODAY.plusDays(days + 3)), CONTEXT.gap(2))).isEqualTo(Verdict.WEAK);
    }

    @Test
    void leavesRoomForTheOtherGoals() {
        assertThat(realistic(GOAL, CONTEXT.amongGoals(SmartRules.MOST_GOALS_AT_ONCE)))
                .isEqualTo(Verdict.MET);
        assertThat(realistic(GOAL, CONTEXT.amongGoals(SmartRules.MOST_GOALS_AT_ONCE + 1)))
                .isEqualTo(Verdict.WEAK);
    }

    @Test
    void waitsForWhatMustComeFirst() {
        assertThat(realistic(GOAL, CONTEXT.effort(1, 2).prerequisites(Fact.NO))).isEqualTo(Verdict.WEAK);
    }

    @Test
    void takesFieldsForWhatTheWordsDoNotSay() {
        assertThat(of(SmartCriterion.MEASURABLE, GOAL, CONTEXT)).isNotEqualTo(Verdict.MET);
        assertThat(of(SmartCriterion.MEASURABLE, GOAL.measuredBy(Measure.behaviour("klanten per dag")), CONTEXT))
                .isEqualTo(Verdict.MET);
        assertThat(of(SmartCriterion.TIME_BOUND, GOAL, CONTEXT)).isNotEqualTo(Verdict.MET);
        SmartAssessment due = assessed(DUE, CONTEXT);
        assertThat(due.verdict(SmartCriterion.TIME_BOUND).isMet()).isTrue();
        assertThat(due.verdict(SmartCriterion.TIME_BOUND).resolvedDates())
                .map(dates -> dates.start())
                .contains(DUE.deadline());
        assertThat(due.isSmart()).isFalse();
    }

    @Test
    void asksWhereTheFieldSaysAnotherDayThanTheWords() {
        DevelopmentGoal said = DevelopmentGoal.of(
                GoalId.of("g1"), "Voor 1 juli 2027 heb ik het diploma VCA-VOL.", GoalOrigin.ownWish());
        for (String day : List.of("2027-06-30", "2027-07-01")) {
            assertThat(deadlines(said.by(LocalDate.parse(day)))).as(day).isEmpty();
        }
        assertThat(deadlines(said.by(LocalDate.of(2027, 7, 2)))).containsExactly("/deadline");
        assertThat(deadlines(said)).isEmpty();
        assertThat(deadlines(DUE)).isEmpty();
    }

    @Test
    void countsTheDaysThatALevelTakesToTheDay() {
        long days = 0;
        while (realistic(GOAL.by(TODAY.plusDays(days)), CONTEXT.gap(1)) == Verdict.WEAK) {
            days++;
        }
        assertThat(days).isBetween(90L, 93L);
        assertThat(realistic(GOAL.by(TODAY.minusDays(1)), CONTEXT.gap(0))).isEqualTo(Verdict.MET);
    }

    @Test
    void readsTheWordsBeforeTheFields() {
        DevelopmentGoal said = DevelopmentGoal.of(
                        GoalId.of("g1"), "Voor 1 juli 2027 heb ik het diploma VCA-VOL.", GoalOrigin.ownWish())
                .measuredBy(Measure.behaviour("diploma"));
        SmartAssessment read = assessed(said.by(LocalDate.of(2027, 6, 30)), CONTEXT);
        assertThat(read.verdict(SmartCriterion.MEASURABLE).evidence()).isNotEmpty();
        assertThat(read.verdict(SmartCriterion.TIME_BOUND).evidence()).isNotEmpty();
        assertThat(assessed(DUE, CONTEXT).verdict(SmartCriterion.TIME_BOUND).evidence())
                .isEmpty();
    }

    @Test
    void hasAVerdictOnEachCriterionInOrder() {
        List<CriterionVerdict> all = assessed(GOAL, CONTEXT).verdicts();
        for (int i = 0; i < all.size(); i++) {
            List<CriterionVerdict> swapped = new ArrayList<>(all);
            swapped.set(i, all.get((i + 1) % all.size()));
            assertThatIllegalArgumentException().isThrownBy(() -> new SmartAssessment(swapped, null, Findings.NONE));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SmartAssessment(all.subList(0, 4), null, Findings.NONE));
    }

    @Test
    void knowsYesFromNo() {
        assertThat(Fact.of(true)).isEqualTo(Fact.YES);
        assertThat(Fact.of(false)).isEqualTo(Fact.NO);
    }

    @Test
    void saysADateInTheReadersWordsAndNothingInALog() {
        Suggestion suggestion = new Suggestion("smart.suggest.T", Map.of("date", "2027-06-01", "words", "Noor"));
        assertThat(suggestion).hasToString("Suggestion[smart.suggest.T]");
        assertThat(suggestion.text(Texts.standard(), LocalizedText.DUTCH)).contains("1 juni 2027");
        assertThat(suggestion.text(Texts.standard(), LocalizedText.ENGLISH)).contains("1 June 2027");
        Suggestion plain = new Suggestion("smart.suggest.agree", Map.of());
        assertThat(plain.text(Texts.standard(), LocalizedText.DUTCH))
                .isEqualTo(Texts.standard().text("smart.suggest.agree", LocalizedText.DUTCH, Map.of()));
    }

    @Test
    void namesItsRules() {
        SmartRules rules = SmartValidator.standard().rules();
        assertThat(SmartValidator.of(rules).rules()).isSameAs(rules);
    }

    @Test
    void isSmartWhenAllFiveAreMet() {
        DevelopmentGoal said = DevelopmentGoal.of(
                        GoalId.of("g1"), "Voor 1 juli 2027 heb ik het diploma VCA-VOL.", GoalOrigin.ownWish())
                .by(LocalDate.of(2027, 6, 30));
        GoalContext known =
                CONTEXT.agreed(Fact.YES).serving(Fact.YES).effort(60, 120).prerequisites(Fact.YES);
        assertThat(assessed(said, known).isSmart()).isTrue();
        assertThat(assessed(said, known.agreed(Fact.NO)).isSmart()).isFalse();
    }

    private static List<String> deadlines(DevelopmentGoal goal) {
        return assessed(goal, CONTEXT).observations().stream()
                .filter(finding -> finding.code().toString().equals("SMART-T-2"))
                .map(Finding::pointer)
                .toList();
    }

    private static Verdict realistic(DevelopmentGoal goal, GoalContext context) {
        return of(SmartCriterion.REALISTIC, goal, context);
    }

    private static Verdict of(SmartCriterion criterion, DevelopmentGoal goal, GoalContext context) {
        return assessed(goal, context).verdict(criterion).verdict();
    }

    private static SmartAssessment assessed(DevelopmentGoal goal, GoalContext context) {
        return SmartValidator.standard().assess(goal, LocalizedText.DUTCH, context);
    }
}
