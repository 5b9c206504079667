package nl.pop4j.port;

import java.util.List;
import java.util.Optional;
import nl.pop4j.feedback.culture.CultureSurvey;
import nl.pop4j.shared.id.SurveyId;
import nl.pop4j.shared.id.TenantId;

/**
 * The culture surveys of a tenant's teams, open and closed.
 *
 * <p>Example: {@code save} of a new survey gives it at version 1; {@code list} then holds it.
 */
public interface CultureSurveys {

    /** The survey with this id, or empty if there is none. */
    Optional<CultureSurvey> find(TenantId tenant, SurveyId survey);

    /** All surveys of the tenant, by ascending id: a new one is held against all that were shown. */
    List<CultureSurvey> list(TenantId tenant);

    /**
     * Stores a survey if the store still has the version that it carries.
     *
     * @return the survey at its next version
     * @throws nl.pop4j.shared.error.StaleVersion if the store has another version; nothing was written
     */
    CultureSurvey save(TenantId tenant, CultureSurvey survey);
}
