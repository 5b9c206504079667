package nl.pop4j.memory;

import java.util.Optional;
import nl.pop4j.assessment.CompetenceAssessment;
import nl.pop4j.memory.MemoryState.AssessmentKey;
import nl.pop4j.port.Assessments;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/** Assessments in memory. */
record MemoryAssessments(MemoryStore store) implements Assessments {

    @Override
    public Optional<CompetenceAssessment> find(TenantId tenant, PersonId employee, FrameworkId framework) {
        return Optional.ofNullable(store.state(tenant).assessments.get(new AssessmentKey(employee, framework)));
    }

    @Override
    public CompetenceAssessment save(TenantId tenant, CompetenceAssessment assessment) {
        Version stored = find(tenant, assessment.employee(), assessment.framework())
                .map(CompetenceAssessment::version)
                .orElse(Version.NONE);
        CompetenceAssessment next = assessment.at(MemoryStore.next(stored, assessment.version()));
        store.state(tenant).assessments.put(new AssessmentKey(assessment.employee(), assessment.framework()), next);
        return next;
    }
}
