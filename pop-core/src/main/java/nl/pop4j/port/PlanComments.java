package nl.pop4j.port;

import java.util.List;
import java.util.Optional;
import nl.pop4j.plan.comment.PlanComment;
import nl.pop4j.shared.Experimental;
import nl.pop4j.shared.id.CommentId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;

/**
 * The comments of a tenant beside its plans, resolved and withdrawn ones included: each is one row.
 *
 * <p>Example: {@code save} of a new comment gives it at version 1; {@code beside} its plan then holds it, resolved
 * or not.
 */
@Experimental
public interface PlanComments {

    /** The comment with this id, or empty if there is none. */
    Optional<PlanComment> find(TenantId tenant, CommentId comment);

    /** All comments beside a plan, by ascending id; empty if there is none, or no such plan. */
    List<PlanComment> beside(TenantId tenant, PlanId plan);

    /**
     * Stores a comment if the store still has the version that it carries.
     *
     * @return the comment at its next version
     * @throws nl.pop4j.shared.error.StaleVersion if the store has another version; nothing was written
     */
    PlanComment save(TenantId tenant, PlanComment comment);
}
