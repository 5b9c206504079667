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
 */
public record PlanRules(String name, List<PlanRule> rules) {

    private static final PlanRules STANDARD = new PlanRules(
            "pop4j/1",
            Stream.of(
                            GoalRules.ALL,
                            RelevanceRules.ALL,
                            CompetenceRules.ALL,
                            DateRules.ALL,
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
        Set<RuleCode> codes = rules.stream().map(PlanRule::code).collect(Collectors.toSet());
        if (codes.size() < rules.size()) {
            throw new IllegalArgumentException("rules must hold each code once");
        }
    }

    /** The rules that hold for every method. */
    public static PlanRules standard() {
        return STANDARD;
    }

    /** The same set without these rules; unknown codes are passed over. */
    public PlanRules without(RuleCode... codes) {
        Set<RuleCode> off = ImmutableSet.copyOf(codes);
        return new PlanRules(
                name,
                rules.stream().filter(rule -> !off.contains(rule.code())).collect(ImmutableList.toImmutableList()));
    }

    /** The same set with this rule in the place of the one of its code, or at the end if there is none. */
    public PlanRules and(PlanRule rule) {
        return has(rule.code())
                ? replacing(rule.code(), old -> rule)
                : new PlanRules(
                        name,
                        ImmutableList.<PlanRule>builder()
                                .addAll(rules)
                                .add(rule)
                                .build());
    }

    /**
     * The same set with every finding of one rule at this severity.
     *
     * @throws IllegalArgumentException if the set has no such rule
     */
    public PlanRules regraded(RuleCode code, Severity severity) {
        if (!has(code)) {
            throw new IllegalArgumentException("no rule " + code);
        }
        return replacing(code, rule -> rule.at(severity));
    }

    /** The same set under another name; give one whenever the set changes. */
    public PlanRules named(String other) {
        return new PlanRules(other, rules);
    }

    /** All that is wrong with a content, at once. */
    public Findings check(PlanContent content, PlanContext context) {
        Supplier<List<AssessedGoal>> goals = Suppliers.memoize(() -> GoalSmartRules.assessed(content, context));
        return new Findings(rules.stream()
                .flatMap(rule -> rule.findings(content, context, goals))
                .collect(ImmutableList.toImmutableList()));
    }

    private boolean has(RuleCode code) {
        return rules.stream().anyMatch(rule -> rule.code().equals(code));
    }

    private PlanRules replacing(RuleCode code, UnaryOperator<PlanRule> change) {
        return new PlanRules(
                name,
                rules.stream()
                        .map(rule -> rule.code().equals(code) ? change.apply(rule) : rule)
                        .collect(ImmutableList.toImmutableList()));
    }
}
