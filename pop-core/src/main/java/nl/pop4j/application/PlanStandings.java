package nl.pop4j.application;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.port.PlanSummary;
import nl.pop4j.port.StorePorts;
import nl.pop4j.review.ReviewCycle;
import nl.pop4j.rollout.RolloutProgramme;
import nl.pop4j.rollout.wave.AdoptionStage;
import nl.pop4j.rollout.wave.PlanStanding;
import nl.pop4j.rollout.wave.Wave;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/** How far the plans of those are who were invited: a plan from before the wave does not count as its fruit. */
final class PlanStandings {

    private static final int PAGE = 200;

    private PlanStandings() {}

    static List<PlanStanding> of(RolloutProgramme programme, StorePorts ports, TenantId tenant) {
        Map<PersonId, LocalDate> invited = new TreeMap<>();
        for (Wave wave : programme.waves()) {
            wave.people().forEach(person -> invited.put(person, wave.period().start()));
        }
        List<PlanStanding> standings = new ArrayList<>();
        invited.forEach((person, from) -> {
            for (PlanSummary line : plans(person, ports, tenant)) {
                ports.plans()
                        .find(tenant, line.plan())
                        .filter(plan -> !plan.workingCopy().horizon().last().isBefore(from))
                        .ifPresent(plan -> standings.add(new PlanStanding(person, reached(plan, ports, tenant))));
            }
        });
        return ImmutableList.copyOf(standings);
    }

    private static List<PlanSummary> plans(PersonId employee, StorePorts ports, TenantId tenant) {
        return ports.plans().list(tenant, PlanQuery.first(PAGE).of(employee));
    }

    private static Set<AdoptionStage> reached(DevelopmentPlan plan, StorePorts ports, TenantId tenant) {
        Set<AdoptionStage> reached = EnumSet.of(AdoptionStage.STARTED);
        if (plan.signed().isPresent()) {
            reached.add(AdoptionStage.SIGNED);
        }
        if (ports
                .reviewCycles()
                .findByPlan(tenant, plan.id())
                .map(ReviewCycle::reviews)
                .orElse(ImmutableList.of())
                .stream()
                .anyMatch(review -> review.heldOn() != null)) {
            reached.add(AdoptionStage.REVIEWED);
        }
        if (plan.status() == PlanStatus.COMPLETED) {
            reached.add(AdoptionStage.COMPLETED);
        }
        return reached;
    }
}
