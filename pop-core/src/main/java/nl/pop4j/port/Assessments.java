package nl.pop4j.port;

import java.util.Optional;
import nl.pop4j.assessment.CompetenceAssessment;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/**
 * The assessments of a tenant: one for each employee and framework.
 *
 * <p>Example: {@code find} of an employee who was never rated is empty, not an assessment without ratings.
 */
public interface Assessments {

    /** The assessment of an employee against a framework, or empty if nobody has rated yet. */
    Optional<CompetenceAssessment> find(TenantId tenant, PersonId employee, FrameworkId framework);

    /**
     * Stores an assessment if the store still has the version that it carries.
     *
     * @return the assessment at its next version
     * @throws nl.pop4j.shared.error.StaleVersion if the store has another version; nothing was written
     */
    CompetenceAssessment save(TenantId tenant, CompetenceAssessment assessment);
}
