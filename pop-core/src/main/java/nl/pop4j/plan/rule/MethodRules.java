package nl.pop4j.plan.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.pop4j.method.MethodStep;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.method.PlanSection;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.finding.Severity;

/**
 * Whether a plan holds what its method asks for.
 *
 * <p>{@link PlanRules} shows how a plan is checked by them.
 */
public final class MethodRules {

    /**
     * Each part that a step of the method fills is filled. Goals and activities have rules of their own, and what is
     * done after signing is not looked at.
     */
    public static final PlanRule COMPLETE_BY_METHOD =
            PlanRule.of("PLAN-METHOD-2", Severity.WARNING, "DOMAIN 1.1", MethodRules::empty);

    static final List<PlanRule> ALL = ImmutableList.of(COMPLETE_BY_METHOD);

    private static final Map<PlanSection, String> PLACES = ImmutableMap.of(
            PlanSection.PERSPECTIVE, "/perspective/career",
            PlanSection.TARGETS, "/targets/targets",
            PlanSection.NEEDS, "/needs",
            PlanSection.PLANNING, "/capacity/minutesPerWeek",
            PlanSection.REVIEWS, "/reviews");

    private MethodRules() {}

    private static Stream<Place> empty(PlanContent content, PlanContext context) {
        PlanMethod method = context.method();
        return method == null
                ? Stream.empty()
                : method.steps().stream()
                        .map(MethodStep::sections)
                        .flatMap(sections -> sections.stream().filter(section -> isEmpty(section, content)))
                        .distinct()
                        .map(section ->
                                Place.of(PLACES.getOrDefault(section, ""), "method", method.code(), "part", section));
    }

    private static boolean isEmpty(PlanSection section, PlanContent content) {
        return switch (section) {
            case PERSPECTIVE -> content.perspective().career().isBlank();
            case TARGETS -> content.targets().targets().isEmpty();
            case NEEDS -> content.needs().isEmpty();
            case PLANNING -> content.capacity().minutesPerWeek() == 0;
            case REVIEWS -> content.reviews() == null;
            default -> false;
        };
    }
}
