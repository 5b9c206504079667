package nl.pop4j.smart;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.finding.Severity;

/**
 * The rules that turn verdicts into findings, in order. A vendor lists, switches off, replaces or adds.
 *
 * <p>Example: {@code SmartRules.standard().without(SmartRules.TOO_MANY_GOALS.code())}.
 *
 * @param list the rules, each code once
 */
public record SmartRules(List<SmartRule> list) {

    /** A rule of thumb: at most this many goals at once. */
    public static final int MOST_GOALS_AT_ONCE = 5;

    /** A rule of thumb: closing one level takes at least this many months. */
    public static final int MONTHS_FOR_A_LEVEL = 3;

    /** SMART-S-1: the statement does not tell what will be done, and on what. An error when it is blank. */
    public static final SmartRule SPECIFIC = new SmartRule(
            RuleCode.of("SMART-S-1"),
            SmartCriterion.SPECIFIC,
            goal -> wanting("SMART-S-1", goal, SmartCriterion.SPECIFIC, "/statement"));

    /** SMART-M-1: neither words nor fields tell how to see that it is reached. */
    public static final SmartRule MEASURABLE = new SmartRule(
            RuleCode.of("SMART-M-1"),
            SmartCriterion.MEASURABLE,
            goal -> wanting("SMART-M-1", goal, SmartCriterion.MEASURABLE, "/measures"));

    /** SMART-M-2: the words name a measure that is missing from the fields. */
    public static final SmartRule MEASURE_NOT_IN_FIELDS = rule(
            "SMART-M-2",
            SmartCriterion.MEASURABLE,
            "/measures",
            goal -> goal.goal().measures().isEmpty()
                    && goal.words().verdict(SmartCriterion.MEASURABLE).isMet());

    /** SMART-A-1: the two parties have not both agreed; silent while nobody was asked. */
    public static final SmartRule AGREED = rule(
            "SMART-A-1", SmartCriterion.ACCEPTABLE, "", goal -> goal.context().agreedByBoth() == Fact.NO);

    /** SMART-A-2: it serves neither a present objective nor an own wish. */
    public static final SmartRule SERVES = rule(
            "SMART-A-2",
            SmartCriterion.ACCEPTABLE,
            "/origin",
            goal -> goal.context().serves() == Fact.NO);

    /** SMART-R-1: its activities ask more minutes than there are. */
    public static final SmartRule EFFORT =
            rule("SMART-R-1", SmartCriterion.REALISTIC, "", RealisticFacts::effortExceedsCapacity);

    /** SMART-R-2: the gap is large for the months that are left. */
    public static final SmartRule GAP_AGAINST_TIME =
            rule("SMART-R-2", SmartCriterion.REALISTIC, "/deadline", RealisticFacts::gapExceedsTime);

    /** SMART-R-3: more goals at once than anyone keeps up with. */
    public static final SmartRule TOO_MANY_GOALS =
            rule("SMART-R-3", SmartCriterion.REALISTIC, "", RealisticFacts::tooManyGoals);

    /** SMART-R-4: something that must come first is neither done nor planned. */
    public static final SmartRule PREREQUISITES = rule(
            "SMART-R-4", SmartCriterion.REALISTIC, "", goal -> goal.context().prerequisitesMet() == Fact.NO);

    /** SMART-T-1: the goal has no deadline; an error, since nobody can sign it so. */
    public static final SmartRule TIME_BOUND =
            new SmartRule(RuleCode.of("SMART-T-1"), SmartCriterion.TIME_BOUND, SmartRules::noDeadline);

    /** SMART-T-2: the words name another end than the deadline field. */
    public static final SmartRule DEADLINE_DIFFERS =
            new SmartRule(RuleCode.of("SMART-T-2"), SmartCriterion.TIME_BOUND, DeadlineAgainstWords::check);

    private static final SmartRules STANDARD = new SmartRules(ImmutableList.of(
            SPECIFIC,
            MEASURABLE,
            MEASURE_NOT_IN_FIELDS,
            AGREED,
            SERVES,
            EFFORT,
            GAP_AGAINST_TIME,
            TOO_MANY_GOALS,
            PREREQUISITES,
            TIME_BOUND,
            DEADLINE_DIFFERS));

    /**
     * Copies the rules.
     *
     * @throws IllegalArgumentException if a code occurs twice
     */
    public SmartRules {
        list = ImmutableList.copyOf(list);
        if (list.stream().map(SmartRule::code).distinct().count() != list.size()) {
            throw new IllegalArgumentException("list must hold each code once");
        }
    }

    /** The rules that come with the library. */
    public static SmartRules standard() {
        return STANDARD;
    }

    /** These rules without the one of this code; the same rules if there is none. */
    public SmartRules without(RuleCode code) {
        return new SmartRules(
                list.stream().filter(rule -> !rule.code().equals(code)).collect(ImmutableList.toImmutableList()));
    }

    /** These rules with this one in the place of the one of its code, or at the end if there is none. */
    public SmartRules with(SmartRule rule) {
        boolean known = list.stream().anyMatch(each -> each.code().equals(rule.code()));
        ImmutableList.Builder<SmartRule> rules = ImmutableList.builder();
        list.forEach(each -> rules.add(each.code().equals(rule.code()) ? rule : each));
        return new SmartRules((known ? rules : rules.add(rule)).build());
    }

    /** What all rules find wanting, in their order. */
    public Findings apply(AssessedGoal goal) {
        ImmutableList.Builder<Finding> found = ImmutableList.builder();
        list.forEach(rule -> found.addAll(rule.apply(goal)));
        return new Findings(found.build());
    }

    private static SmartRule rule(
            String code, SmartCriterion criterion, String pointer, Predicate<AssessedGoal> isWanting) {
        RuleCode ruleCode = RuleCode.of(code);
        Function<AssessedGoal, Findings> check = goal ->
                isWanting.test(goal) ? Findings.of(Finding.warning(ruleCode, pointer, Map.of())) : Findings.NONE;
        return new SmartRule(ruleCode, criterion, check);
    }

    /** Missing is an error; weak is a warning, except that nobody can sign a goal without a measure. */
    private static Findings wanting(String code, AssessedGoal goal, SmartCriterion criterion, String pointer) {
        Verdict verdict = goal.verdict(criterion);
        if (verdict == Verdict.MET || verdict == Verdict.UNKNOWN) {
            return Findings.NONE;
        }
        boolean blocks = verdict == Verdict.MISSING || criterion == SmartCriterion.MEASURABLE;
        Severity severity = blocks ? Severity.ERROR : Severity.WARNING;
        return Findings.of(new Finding(RuleCode.of(code), severity, pointer, Map.of()));
    }

    private static Findings noDeadline(AssessedGoal goal) {
        return goal.goal().deadline() != null
                ? Findings.NONE
                : Findings.of(Finding.error(RuleCode.of("SMART-T-1"), "/deadline", Map.of()));
    }
}
