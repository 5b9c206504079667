package nl.pop4j.application.desk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.assessment.CurrentLevel;
import nl.pop4j.assessment.Evidence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.gap.Target;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.port.PlanSummary;
import nl.pop4j.port.StorePorts;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import org.jspecify.annotations.Nullable;

/** What employees have shown by learning, whichever of their plans it was recorded in: a certificate outlives a plan. */
public final class ShownEvidence {

    /** More plans than anybody has. */
    private static final int PLANS = 1_000;

    private ShownEvidence() {}

    /** All plans of the employee of a plan, that one first. */
    public static List<DevelopmentPlan> plansBeside(DevelopmentPlan plan, Situation situation, StorePorts ports) {
        return ImmutableList.<DevelopmentPlan>builder()
                .add(plan)
                .addAll(plansOf(plan.employee(), plan.id(), situation, ports))
                .build();
    }

    /** All plans of an employee, by id. */
    public static List<DevelopmentPlan> plansOf(PersonId employee, Situation situation, StorePorts ports) {
        return plansOf(employee, null, situation, ports);
    }

    private static List<DevelopmentPlan> plansOf(
            PersonId employee, @Nullable PlanId but, Situation situation, StorePorts ports) {
        List<PlanId> ids = ports
                .plans()
                .list(situation.tenant(), PlanQuery.first(PLANS).of(employee))
                .stream()
                .map(PlanSummary::plan)
                .filter(id -> !id.equals(but))
                .collect(ImmutableList.toImmutableList());
        return ids.isEmpty() ? ImmutableList.of() : ports.plans().findAll(situation.tenant(), ids);
    }

    /**
     * By competence: the first day on which nothing that was shown for it counts any more; absent where something keeps
     * or nothing was shown.
     *
     * @param current what the ratings say
     */
    static Map<CompetenceCode, LocalDate> ends(
            DevelopmentPlan plan, Map<CompetenceCode, CurrentLevel> current, Situation situation, StorePorts ports) {
        List<DevelopmentPlan> plans = plansBeside(plan, situation, ports).stream()
                .filter(one -> situation.maySee(one, FieldGroup.PROGRESS))
                .collect(ImmutableList.toImmutableList());
        ImmutableMap.Builder<CompetenceCode, LocalDate> ends = ImmutableMap.builder();
        Sets.union(current.keySet(), targets(plan)).forEach(code -> {
            CurrentLevel rated = current.get(code);
            Stream<Evidence> learnt = plans.stream()
                    .flatMap(one -> one.execution().evidenceFor(code).stream())
                    .filter(evidence -> rated == null || countedOn(rated.ratedOn(), evidence));
            end(Stream.concat(rated == null ? Stream.empty() : rated.evidence().stream(), learnt)
                            .collect(ImmutableList.toImmutableList()))
                    .ifPresent(end -> ends.put(code, end));
        });
        return ends.buildOrThrow();
    }

    private static Set<CompetenceCode> targets(DevelopmentPlan plan) {
        return plan.workingCopy().targets().targets().stream()
                .map(Target::competence)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Who rates anew after it has expired no longer builds on it. */
    private static boolean countedOn(LocalDate rated, Evidence evidence) {
        LocalDate expires = evidence.expires();
        return expires == null || expires.isAfter(rated);
    }

    private static Optional<LocalDate> end(List<Evidence> all) {
        return all.stream().allMatch(one -> one.expires() != null)
                ? all.stream().map(Evidence::expires).filter(Objects::nonNull).max(Comparator.naturalOrder())
                : Optional.empty();
    }
}
