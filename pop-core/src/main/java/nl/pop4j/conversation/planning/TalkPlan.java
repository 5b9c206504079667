package nl.pop4j.conversation.planning;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Times for the talks of a round.
 *
 * <p>See {@link PlanningRound} for an example.
 *
 * @param planned the talks that have one, by start and then by id
 * @param unplaced ids of those for which no time was found, in the order of the round
 */
public record TalkPlan(List<PlannedTalk> planned, List<String> unplaced) {

    /** Copies the lists. */
    public TalkPlan {
        planned = ImmutableList.copyOf(planned);
        unplaced = ImmutableList.copyOf(unplaced);
    }
}
