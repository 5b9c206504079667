package nl.pop4j.port;

import java.util.List;
import java.util.Optional;
import nl.pop4j.feedback.Feedback;
import nl.pop4j.shared.id.FeedbackId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/**
 * The feedback of a tenant, withdrawn feedback included: a piece of it is one row, whoever it is about.
 *
 * <p>Example: {@code save} of new feedback gives it at version 1; {@code about} its employee and {@code givenBy}
 * its giver then hold it.
 */
public interface Feedbacks {

    /** The feedback with this id, or empty if there is none. */
    Optional<Feedback> find(TenantId tenant, FeedbackId feedback);

    /** All feedback about an employee, by ascending id; empty if there is none. */
    List<Feedback> about(TenantId tenant, PersonId employee);

    /** All feedback that somebody has given, by ascending id; empty if there is none. */
    List<Feedback> givenBy(TenantId tenant, PersonId giver);

    /**
     * Stores feedback if the store still has the version that it carries.
     *
     * @return the feedback at its next version
     * @throws nl.pop4j.shared.error.StaleVersion if the store has another version; nothing was written
     */
    Feedback save(TenantId tenant, Feedback feedback);
}
