package nl.pop4j.rollout.wave;

import java.util.Collection;
import java.util.Set;
import nl.pop4j.shared.id.PersonId;

/**
 * How many people of a wave have come how far.
 *
 * <p>Example: of three people invited, one with a signed plan and one with a draft give
 * {@code new RolloutProgress(3, 2, 1, 0, 0)}.
 *
 * @param invited how many were invited
 * @param started how many of them have a plan
 * @param signed how many have one that both sides have signed
 * @param reviewed how many have one of which a review was held
 * @param completed how many have one that was completed
 */
public record RolloutProgress(int invited, int started, int signed, int reviewed, int completed) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative or more than were invited
     */
    public RolloutProgress {
        for (int count : new int[] {started, signed, reviewed, completed}) {
            if (count < 0 || count > invited) {
                throw new IllegalArgumentException("counts must be 0 to the number of people invited");
            }
        }
    }

    /**
     * Counts people, whatever number of plans each has: it is enough that one of them has reached a stage.
     *
     * @param invited how many were invited, at least those named
     * @param people who they are, as far as they are still known
     * @param plans how far their plans are; plans of others are passed over
     */
    public static RolloutProgress of(int invited, Set<PersonId> people, Collection<PlanStanding> plans) {
        return new RolloutProgress(
                invited,
                reached(AdoptionStage.STARTED, people, plans),
                reached(AdoptionStage.SIGNED, people, plans),
                reached(AdoptionStage.REVIEWED, people, plans),
                reached(AdoptionStage.COMPLETED, people, plans));
    }

    /** Both together, of people who are not in both. */
    public RolloutProgress plus(RolloutProgress other) {
        return new RolloutProgress(
                invited + other.invited,
                started + other.started,
                signed + other.signed,
                reviewed + other.reviewed,
                completed + other.completed);
    }

    /** How many have reached a stage. */
    public int at(AdoptionStage stage) {
        return switch (stage) {
            case STARTED -> started;
            case SIGNED -> signed;
            case REVIEWED -> reviewed;
            case COMPLETED -> completed;
        };
    }

    /** Whether at least so many of a hundred have reached a stage; false where nobody was invited. */
    public boolean reaches(AdoptionStage stage, int percent) {
        return invited > 0 && at(stage) * 100L >= (long) invited * percent;
    }

    private static int reached(AdoptionStage stage, Set<PersonId> people, Collection<PlanStanding> plans) {
        return (int) plans.stream()
                .filter(plan -> plan.reached().contains(stage) && people.contains(plan.employee()))
                .map(PlanStanding::employee)
                .distinct()
                .count();
    }
}
