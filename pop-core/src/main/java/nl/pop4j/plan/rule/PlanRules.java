package nl.pop4j.plan.rule;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.method.RuleChoice;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.finding.Severity;
import nl.pop4j.smart.AssessedGoal;
import nl.pop4j.smart.SmartRules;

/**
 * A set of rules with a name, run in order; each code occurs once.
 *
 * <p>Example: {@code PlanRules.standard().without(RuleCode.of("PLAN-HORIZON-1")).and(myRule).named("acme/3")} is the
 * standard set with one rule less and one more.
 *
 * @param name name and version, recorded in every revision that was checked with the set
 * @param rules the rules, in the order in which findings come
 * @param waiting rules that hold only for plans by a method that switches them on
 */
public record PlanRules(String name, List<PlanRule> rules, List<PlanRule> waiting) {

    private static final PlanRules STANDARD = new PlanRules(
            "pop4j/1",
            Stream.of(
                            GoalRules.ALL,
                            RelevanceRules.ALL,
                            CompetenceRules.ALL,
                            DateRules.ALL,
                            HorizonRules.ALL,
                            DependencyRules.ALL,
                            EffortRules.ALL,
                            EvidenceRules.ALL,
                            MethodRules.ALL,
                            CourseRules.ALL,
                            FundingRules.ALL,
                            SchemeRules.ALL,
                            PossibilityRules.ALL,
                            HealthRules.ALL,
                            PurposeRules.ALL,
                            GoalSmartRules.of(SmartRules.standard()))
                    .flatMap(List::stream)
                    .collect(ImmutableList.toImmutableList()));

    /**
     * Copies the rules.
     *
     * @throws IllegalArgumentException if a code occurs twice
     */
    public PlanRules {
        rules = ImmutableList.copyOf(rules);
        waiting = ImmutableList.copyOf(waiting);
        Set<RuleCode> codes = Stream.concat(rules.stream(), waiting.stream())
                .map(PlanRule::code)
                .collect(Collectors.toSet());
        if (codes.size() < rules.size() + waiting.size()) {
            throw new IllegalArgumentException("rules must hold each code once");
        }
    }

    /** Rules that all hold. */
    public PlanRules(String name, List<PlanRule> rules) {
        this(name, rules, ImmutableList.of());
    }

    /** The rules that hold for every method. */
    public static PlanRules standard() {
        return STANDARD;
    }

    /** The same set without these rules, waiting ones included; unknown codes are passed over. */
    public PlanRules without(RuleCode... codes) {
        Set<RuleCode> off = ImmutableSet.copyOf(codes);
        return new PlanRules(name, without(off, rules), without(off, waiting));
    }

    /** The same set with this rule in the place of the one of its code, or at the end if there is none. */
    public PlanRules and(PlanRule rule) {
        return isIn(rules, rule.code())
                ? new PlanRules(name, replacing(rules, rule.code(), old -> rule), waiting)
                : new PlanRules(name, with(rules, rule), without(ImmutableSet.of(rule.code()), waiting));
    }

    /**
     * The same set with this rule waiting for a method that switches it on, in the place of the one of its code if there
     * is one.
     *
     * <p>Example: {@code standard().waiting(twoGoalsAtMost)} finds nothing more in any plan, but in those by a method that
     * was built {@code withRule(twoGoalsAtMost.code())}.
     */
    public PlanRules waiting(PlanRule rule) {
        PlanRules rest = without(rule.code());
        return new PlanRules(name, rest.rules, with(rest.waiting, rule));
    }

    /**
     * The same set with every finding of one rule at this severity.
     *
     * @throws IllegalArgumentException if the set has no such rule
     */
    public PlanRules regraded(RuleCode code, Severity severity) {
        if (!isIn(rules, code) && !isIn(waiting, code)) {
            throw new IllegalArgumentException("no rule " + code);
        }
        UnaryOperator<PlanRule> grade = rule -> rule.at(severity);
        return new PlanRules(name, replacing(rules, code, grade), replacing(waiting, code, grade));
    }

    /** The same set under another name; give one whenever the set changes. */
    public PlanRules named(String other) {
        return new PlanRules(other, rules, waiting);
    }

    /**
     * The rules that hold for plans by a method: it switches off, on and grades what is in this set, and brings nothing
     * back that was taken out of it.
     */
    public PlanRules by(PlanMethod method) {
        PlanRules chosen = this;
        for (RuleChoice choice : method.ruleChoices()) {
            chosen = choice.holds() ? chosen.holding(choice) : chosen.without(choice.code());
        }
        return chosen;
    }

    private PlanRules holding(RuleChoice choice) {
        RuleCode code = choice.code();
        Severity severity = choice.severity();
        PlanRules held = waiting.stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .map(this::and)
                .orElse(this);
        return severity == null || !isIn(held.rules, code) ? held : held.regraded(code, severity);
    }

    /** All that is wrong with a content by its method, at once. */
    public Findings check(PlanContent content, PlanContext context) {
        PlanMethod method = context.method();
        List<PlanRule> held = method == null ? rules : by(method).rules;
        Supplier<List<AssessedGoal>> goals = Suppliers.memoize(() -> GoalSmartRules.assessed(content, context));
        return new Findings(held.stream()
                .flatMap(rule -> rule.findings(content, context, goals))
                .collect(ImmutableList.toImmutableList()));
    }

    private static boolean isIn(List<PlanRule> rules, RuleCode code) {
        return rules.stream().anyMatch(rule -> rule.code().equals(code));
    }

    private static List<PlanRule> with(List<PlanRule> rules, PlanRule last) {
        return ImmutableList.<PlanRule>builder().addAll(rules).add(last).build();
    }

    private static List<PlanRule> without(Set<RuleCode> off, List<PlanRule> rules) {
        return rules.stream().filter(rule -> !off.contains(rule.code())).collect(ImmutableList.toImmutableList());
    }

    private static List<PlanRule> replacing(List<PlanRule> rules, RuleCode code, UnaryOperator<PlanRule> change) {
        return rules.stream()
                .map(rule -> rule.code().equals(code) ? change.apply(rule) : rule)
                .collect(ImmutableList.toImmutableList());
    }
}
