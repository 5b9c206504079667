package nl.pop4j.plan.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.finding.Severity;

/**
 * Whether what shows a level still counts.
 *
 * <p>{@link PlanRules} shows how a plan is checked by them.
 */
public final class EvidenceRules {

    /** The evidence for the level of a competence that the plan aims at has not expired. */
    public static final PlanRule EVIDENCE_COUNTS = PlanRule.of(
            "PLAN-EVIDENCE-1",
            Severity.WARNING,
            "DOMAIN 5.6",
            (content, context) -> places(content, context, end -> !end.isAfter(context.today())));

    /** The evidence for the level of a competence that the plan aims at keeps to the end of the plan. */
    public static final PlanRule EVIDENCE_OUTLASTS_PLAN = PlanRule.of(
            "PLAN-EVIDENCE-2",
            Severity.INFO,
            "DOMAIN 5.6",
            (content, context) -> places(
                    content,
                    context,
                    end -> end.isAfter(context.today())
                            && !end.isAfter(content.horizon().last())));

    static final List<PlanRule> ALL = ImmutableList.of(EVIDENCE_COUNTS, EVIDENCE_OUTLASTS_PLAN);

    private EvidenceRules() {}

    private static Stream<Place> places(PlanContent content, PlanContext context, Predicate<LocalDate> isBroken) {
        return IntStream.range(0, content.targets().targets().size()).boxed().flatMap(i -> {
            CompetenceCode competence = content.targets().targets().get(i).competence();
            LocalDate end = context.evidenceEnds().get(competence);
            return end == null || !isBroken.test(end)
                    ? Stream.empty()
                    : Stream.of(Place.of("/targets/targets/" + i, "competence", competence, "date", end));
        });
    }
}
