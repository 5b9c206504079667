package nl.pop4j.plan.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.finding.Severity;
import nl.pop4j.smart.AssessedGoal;
import nl.pop4j.smart.SmartRule;
import nl.pop4j.smart.SmartRules;

/**
 * The SMART rules as rules of a plan, each under its own code, so that a host runs one set only.
 *
 * <p>{@link PlanRules} shows how a plan is checked by them.
 */
public final class GoalSmartRules {

    private GoalSmartRules() {}

    /** One plan rule for each SMART rule; a goal that is only weak on a criterion is milder than the rule. */
    public static List<PlanRule> of(SmartRules rules) {
        return rules.list().stream()
                .map(rule -> new PlanRule(rule.code(), Severity.ERROR, "DOMAIN 2.7", new Check(rule)))
                .collect(ImmutableList.toImmutableList());
    }

    /** The goals of a plan, each read once for all rules. */
    static List<AssessedGoal> assessed(PlanContent content, PlanContext context) {
        return content.goals().stream()
                .map(goal -> AssessedGoal.of(goal, content.language(), GoalFacts.of(goal, content, context)))
                .collect(ImmutableList.toImmutableList());
    }

    /** A SMART rule over all goals of a plan; it can do with goals that have been read already. */
    record Check(SmartRule rule) implements BiFunction<PlanContent, PlanContext, Stream<Place>> {

        @Override
        public Stream<Place> apply(PlanContent content, PlanContext context) {
            return places(assessed(content, context));
        }

        Stream<Place> places(List<AssessedGoal> goals) {
            return IntStream.range(0, goals.size())
                    .boxed()
                    .flatMap(i -> rule.apply(goals.get(i)).stream()
                            .map(found ->
                                    new Place("/goals/" + i + found.pointer(), found.arguments(), found.severity())));
        }
    }
}
