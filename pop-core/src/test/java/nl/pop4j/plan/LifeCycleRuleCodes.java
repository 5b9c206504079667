package nl.pop4j.plan;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pop4j.plan.lifecycle.LifeCycleRules;
import nl.pop4j.shared.finding.RuleCode;

/** What {@link LifeCycleRules} can say, found by reflection so that no rule is forgotten. */
public final class LifeCycleRuleCodes {

    private LifeCycleRuleCodes() {}

    /** Every code. */
    public static Set<RuleCode> all() {
        return Arrays.stream(LifeCycleRules.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == RuleCode.class)
                .map(field -> {
                    try {
                        return (RuleCode) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .collect(Collectors.toSet());
    }
}
