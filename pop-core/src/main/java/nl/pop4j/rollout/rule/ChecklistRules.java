package nl.pop4j.rollout.rule;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.pop4j.plan.rule.Place;
import nl.pop4j.rollout.RolloutProgramme;
import nl.pop4j.rollout.basis.ChecklistPoint;

/** What must not be forgotten: one rule for each point of the checklist, and one for days that have passed. */
final class ChecklistRules {

    private ChecklistRules() {}

    static List<RolloutRule> all() {
        return Stream.concat(
                        Arrays.stream(ChecklistPoint.values()).map(ChecklistRules::open),
                        Stream.of(RolloutRule.of(
                                "ROLLOUT-CHECKLIST-1",
                                "DOMAIN 0.8",
                                (programme, today) -> EngagementRules.places(
                                        programme.checklist(),
                                        "/checklist/",
                                        mark -> mark.isOverdueOn(today),
                                        mark -> mark.point().name()))))
                .collect(ImmutableList.toImmutableList());
    }

    private static RolloutRule open(ChecklistPoint point) {
        return RolloutRule.of(
                code(point),
                point.source(),
                (programme, today) -> isOpen(programme, point) ? Stream.of(Place.of("/checklist")) : Stream.empty());
    }

    private static boolean isOpen(RolloutProgramme programme, ChecklistPoint point) {
        return ChecklistPoint.in(programme.foundation().countries()).contains(point)
                && programme.mark(point).doneOn() == null;
    }

    private static String code(ChecklistPoint point) {
        return switch (point) {
            case PLAN_IS_THE_EMPLOYEES -> "ROLLOUT-RESPONSIBILITY-2";
            case TRUST_FIRST -> "ROLLOUT-TRUST-1";
            case SUSTAINABLE_EMPLOYABILITY -> "ROLLOUT-EMPLOYABILITY-1";
            case WORKS_COUNCIL_CONSENT -> "ROLLOUT-COUNCIL-1";
            case WORKS_COUNCIL_INFORMATION -> "ROLLOUT-COUNCIL-2";
        };
    }
}
