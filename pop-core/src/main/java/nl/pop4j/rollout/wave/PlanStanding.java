package nl.pop4j.rollout.wave;

import com.google.common.collect.Sets;
import java.util.Set;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.id.PersonId;

/**
 * How far one plan is: a plain fact.
 *
 * <p>See {@link RolloutProgress} for an example.
 *
 * @param employee whose plan
 * @param reached the stages it has reached
 */
public record PlanStanding(
        @Personal(DataCategory.IDENTIFIER) PersonId employee, Set<AdoptionStage> reached) {

    /** Copies the stages. */
    public PlanStanding {
        reached = Sets.immutableEnumSet(reached);
    }
}
