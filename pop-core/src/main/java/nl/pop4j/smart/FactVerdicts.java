package nl.pop4j.smart;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.shared.DateRange;

/** Puts fields and facts beside what the words say. */
final class FactVerdicts {

    private FactVerdicts() {}

    static SmartAssessment of(DevelopmentGoal goal, GoalContext context, SmartAssessment words) {
        AssessedGoal facts = new AssessedGoal(goal, context, words, words);
        return new SmartAssessment(
                ImmutableList.of(
                        words.verdict(SmartCriterion.SPECIFIC),
                        measurable(goal, words),
                        acceptable(context),
                        realistic(facts),
                        timeBound(goal, words)),
                words.language(),
                words.observations());
    }

    private static CriterionVerdict measurable(DevelopmentGoal goal, SmartAssessment words) {
        CriterionVerdict said = words.verdict(SmartCriterion.MEASURABLE);
        if (said.isMet()) {
            return said;
        }
        if (!goal.measures().isEmpty()) {
            return CriterionVerdict.ofFacts(SmartCriterion.MEASURABLE, Verdict.MET, null);
        }
        return said.verdict() != Verdict.UNKNOWN
                ? said
                : CriterionVerdict.ofFacts(
                        SmartCriterion.MEASURABLE, Verdict.MISSING, new Suggestion("smart.suggest.M", Map.of()));
    }

    private static CriterionVerdict timeBound(DevelopmentGoal goal, SmartAssessment words) {
        CriterionVerdict said = words.verdict(SmartCriterion.TIME_BOUND);
        if (goal.deadline() == null) {
            return said;
        }
        DateRange day = DateRange.ofClosed(goal.deadline(), goal.deadline());
        return new CriterionVerdict(
                SmartCriterion.TIME_BOUND,
                Verdict.MET,
                1,
                said.isMet() ? said.evidence() : ImmutableList.of(),
                day,
                null,
                null);
    }

    private static CriterionVerdict acceptable(GoalContext context) {
        if (context.agreedByBoth() == Fact.NO) {
            return wanting(SmartCriterion.ACCEPTABLE, "smart.suggest.agree");
        }
        if (context.serves() == Fact.NO) {
            return wanting(SmartCriterion.ACCEPTABLE, "smart.suggest.link");
        }
        boolean known = context.agreedByBoth() == Fact.YES && context.serves() == Fact.YES;
        return known
                ? CriterionVerdict.ofFacts(SmartCriterion.ACCEPTABLE, Verdict.MET, null)
                : CriterionVerdict.unknown(SmartCriterion.ACCEPTABLE);
    }

    private static CriterionVerdict realistic(AssessedGoal goal) {
        if (RealisticFacts.effortExceedsCapacity(goal)) {
            return wanting(SmartCriterion.REALISTIC, "smart.suggest.effort");
        }
        if (RealisticFacts.gapExceedsTime(goal)) {
            return wanting(SmartCriterion.REALISTIC, "smart.suggest.gap");
        }
        if (RealisticFacts.tooManyGoals(goal)) {
            return wanting(SmartCriterion.REALISTIC, "smart.suggest.fewer");
        }
        if (goal.context().prerequisitesMet() == Fact.NO) {
            return wanting(SmartCriterion.REALISTIC, "smart.suggest.first");
        }
        return RealisticFacts.isAnythingKnown(goal)
                ? CriterionVerdict.ofFacts(SmartCriterion.REALISTIC, Verdict.MET, null)
                : CriterionVerdict.unknown(SmartCriterion.REALISTIC);
    }

    private static CriterionVerdict wanting(SmartCriterion criterion, String suggestion) {
        return CriterionVerdict.ofFacts(criterion, Verdict.WEAK, new Suggestion(suggestion, Map.of()));
    }
}
