package nl.pop4j.organisation.possibility;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an organisation can offer beside positions.
 *
 * <p>See {@link PossibilityCheck} for an example.
 *
 * @param offers trainings to choose from, each id once
 * @param coaching the time of coaches and mentors
 * @param budgets what teams may spend
 */
public record Possibilities(List<TrainingOffer> offers, List<CoachingCapacity> coaching, List<TeamBudget> budgets) {

    /** Nothing stated yet. */
    public static final Possibilities NONE =
            new Possibilities(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if two offers have one id
     */
    public Possibilities {
        offers = ImmutableList.copyOf(offers);
        coaching = ImmutableList.copyOf(coaching);
        budgets = ImmutableList.copyOf(budgets);
        Set<String> ids = new HashSet<>();
        if (!offers.stream().map(TrainingOffer::id).allMatch(ids::add)) {
            throw new IllegalArgumentException("offers must have ids of their own");
        }
    }

    /** The offer with this id. */
    public Optional<TrainingOffer> offer(String id) {
        return offers.stream().filter(offer -> offer.id().equals(id)).findFirst();
    }
}
