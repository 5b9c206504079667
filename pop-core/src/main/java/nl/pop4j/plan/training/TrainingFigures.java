package nl.pop4j.plan.training;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import nl.pop4j.goal.Funding.Payer;
import nl.pop4j.shared.Money;

/**
 * What a group of people learns in a year.
 *
 * <p>{@link YearlyTrainingCount} shows an example.
 *
 * @param people how many people
 * @param activities how many activities
 * @param minutes the employees' minutes, as agreed
 * @param cost what it costs, by who pays; nothing for who pays nothing
 * @param minutesByScheme the employees' minutes by code of the scheme, right or duty under which an activity falls
 */
public record TrainingFigures(
        long people, long activities, long minutes, Map<Payer, Money> cost, Map<String, Long> minutesByScheme) {

    /** Copies the maps, in the order of their keys. */
    public TrainingFigures {
        cost = ImmutableSortedMap.copyOf(cost);
        minutesByScheme = ImmutableSortedMap.copyOf(minutesByScheme);
    }
}
