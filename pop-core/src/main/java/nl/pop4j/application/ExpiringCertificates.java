package nl.pop4j.application;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.pop4j.application.desk.ShownEvidence;
import nl.pop4j.application.desk.Situation;
import nl.pop4j.assessment.CompetenceAssessment;
import nl.pop4j.assessment.Evidence;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.port.StorePorts;
import nl.pop4j.review.notice.DueMatter;
import nl.pop4j.review.notice.Occasion;
import nl.pop4j.shared.id.PersonId;

/**
 * When certificates of employees expire, wherever they were shown. Of certificates of one name only the one that counts
 * longest; one that keeps leaves nothing to say.
 */
final class ExpiringCertificates {

    private final Situation situation;
    private final StorePorts ports;
    private final Set<PersonId> asked = new HashSet<>();

    ExpiringCertificates(Situation situation, StorePorts ports) {
        this.situation = situation;
        this.ports = ports;
    }

    /** Those of the employee of a signed plan; nothing for an employee who was asked for before. */
    List<DueMatter> of(DevelopmentPlan plan) {
        if (!asked.add(plan.employee())) {
            return ImmutableList.of();
        }
        Map<String, DueMatter> longest = new LinkedHashMap<>();
        List<DevelopmentPlan> plans = ShownEvidence.plansBeside(plan, situation, ports);
        plans.stream()
                .map(one -> one.workingCopy().targets().framework())
                .distinct()
                .flatMap(framework -> ports.assessments().find(situation.tenant(), plan.employee(), framework).stream())
                .forEach(assessment -> rated(assessment, longest));
        plans.forEach(one -> one.execution()
                .evidence()
                .forEach(evidence -> keep(matter(one.employee(), one.id().value(), evidence), evidence, longest)));
        return longest.values().stream()
                .filter(matter -> !matter.due().equals(LocalDate.MAX))
                .collect(ImmutableList.toImmutableList());
    }

    private static void rated(CompetenceAssessment assessment, Map<String, DueMatter> longest) {
        assessment.ratings().stream()
                .flatMap(rating -> rating.evidence().stream())
                .forEach(evidence ->
                        keep(matter(assessment.employee(), assessment.id().value(), evidence), evidence, longest));
    }

    private static void keep(DueMatter matter, Evidence evidence, Map<String, DueMatter> longest) {
        if (evidence.isCertificate()) {
            longest.merge(matter.element(), matter, (one, other) -> other.due().isAfter(one.due()) ? other : one);
        }
    }

    private static DueMatter matter(PersonId employee, String aggregate, Evidence evidence) {
        LocalDate end = evidence.expires();
        return DueMatter.of(
                Occasion.CERTIFICATE,
                employee,
                aggregate,
                evidence.description().strip().toLowerCase(Locale.ROOT),
                end == null ? LocalDate.MAX : end);
    }
}
