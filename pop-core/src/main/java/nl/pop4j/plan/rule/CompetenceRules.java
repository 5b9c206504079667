package nl.pop4j.plan.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.gap.CompetenceGap;
import nl.pop4j.gap.GapAnalysis;
import nl.pop4j.gap.Target;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.finding.Severity;

/**
 * How a plan's targets and goals hold together with the framework and with the gaps.
 *
 * <p>{@link PlanRules} shows how a plan is checked by them.
 */
public final class CompetenceRules {

    private static final int TOP = 3;

    /** A target names a competence that the framework has. */
    public static final PlanRule TARGET_IS_KNOWN = PlanRule.of(
            "PLAN-COMPETENCE-1",
            Severity.ERROR,
            "DOMAIN 3.4",
            (content, context) -> targets(content)
                    .filter(i -> context.framework()
                            .competence(target(content, i).competence())
                            .isEmpty())
                    .mapToObj(i -> targetPlace(content, i, "competence")));

    /** A target lies on the competence's scale. */
    public static final PlanRule TARGET_LIES_ON_SCALE = PlanRule.of(
            "PLAN-COMPETENCE-2",
            Severity.ERROR,
            "DOMAIN 3.4",
            (content, context) -> targets(content)
                    .filter(i -> context.framework()
                            .scaleOf(target(content, i).competence())
                            .filter(scale -> !scale.allows(target(content, i).level()))
                            .isPresent())
                    .mapToObj(i -> targetPlace(content, i, "level")));

    /** A goal names only competences that the framework has. */
    public static final PlanRule GOAL_COMPETENCE_IS_KNOWN =
            PlanRule.of("PLAN-COMPETENCE-3", Severity.ERROR, "DOMAIN 3.4", CompetenceRules::unknownGoalCompetences);

    /** The largest gaps are what goals are about. */
    public static final PlanRule TOP_GAP_HAS_A_GOAL =
            PlanRule.of("PLAN-PRIORITY-1", Severity.WARNING, "DOMAIN 2.8", CompetenceRules::topGapsWithoutGoal);

    static final List<PlanRule> ALL =
            ImmutableList.of(TARGET_IS_KNOWN, TARGET_LIES_ON_SCALE, GOAL_COMPETENCE_IS_KNOWN, TOP_GAP_HAS_A_GOAL);

    private CompetenceRules() {}

    private static Stream<Place> unknownGoalCompetences(PlanContent content, PlanContext context) {
        return IntStream.range(0, content.goals().size()).boxed().flatMap(i -> {
            List<CompetenceCode> codes =
                    content.goals().get(i).competences().stream().collect(ImmutableList.toImmutableList());
            return IntStream.range(0, codes.size())
                    .filter(j -> context.framework().competence(codes.get(j)).isEmpty())
                    .mapToObj(j -> Place.of(
                            "/goals/" + i + "/competences/" + j,
                            "goal",
                            content.goals().get(i).id(),
                            "competence",
                            codes.get(j)));
        });
    }

    private static Stream<Place> topGapsWithoutGoal(PlanContent content, PlanContext context) {
        Set<CompetenceCode> aimedAt = content.goals().stream()
                .flatMap(goal -> goal.competences().stream())
                .collect(Collectors.toSet());
        GapAnalysis gaps = GapAnalysis.of(content.targets(), context.levels());
        return gaps.topPriorities(TOP).stream()
                .map(CompetenceGap::target)
                .filter(target -> !aimedAt.contains(target.competence()))
                .map(target -> Place.of(
                        "/targets/targets/" + content.targets().targets().indexOf(target),
                        "competence",
                        target.competence()));
    }

    private static IntStream targets(PlanContent content) {
        return IntStream.range(0, content.targets().targets().size());
    }

    private static Target target(PlanContent content, int i) {
        return content.targets().targets().get(i);
    }

    private static Place targetPlace(PlanContent content, int i, String field) {
        Target target = target(content, i);
        return Place.of(
                "/targets/targets/" + i + "/" + field, "competence", target.competence(), "level", target.level());
    }
}
