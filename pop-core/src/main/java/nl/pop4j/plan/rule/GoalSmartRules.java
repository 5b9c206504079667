package nl.pop4j.plan.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.finding.Severity;
import nl.pop4j.smart.SmartRule;
import nl.pop4j.smart.SmartRules;
import nl.pop4j.smart.SmartValidator;

/** The SMART rules as rules of a plan, each under its own code, so that a host runs one set only. */
public final class GoalSmartRules {

    private GoalSmartRules() {}

    /** One plan rule for each SMART rule; a goal that is only weak on a criterion is milder than the rule. */
    public static List<PlanRule> of(SmartRules rules) {
        return rules.list().stream().map(GoalSmartRules::rule).collect(ImmutableList.toImmutableList());
    }

    private static PlanRule rule(SmartRule rule) {
        SmartValidator validator = SmartValidator.of(new SmartRules(ImmutableList.of(rule)));
        return new PlanRule(
                rule.code(),
                Severity.ERROR,
                "DOMAIN 2.7",
                (content, context) -> IntStream.range(0, content.goals().size())
                        .boxed()
                        .flatMap(i -> places(validator, i, content, context)));
    }

    private static Stream<Place> places(SmartValidator validator, int i, PlanContent content, PlanContext context) {
        return validator
                .assess(
                        content.goals().get(i),
                        content.language(),
                        GoalFacts.of(content.goals().get(i), content, context))
                .findings("/goals/" + i)
                .stream()
                .map(finding -> new Place(finding.pointer(), finding.arguments(), finding.severity()));
    }
}
