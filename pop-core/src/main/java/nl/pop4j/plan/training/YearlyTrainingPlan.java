package nl.pop4j.plan.training;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation will learn in one calendar year, rolled up from its signed plans (opleidingsplan). Groups of fewer
 * than k people are hidden, and so are those that would tell of them by subtraction.
 *
 * <p>{@link YearlyTrainingCount} makes it and shows an example.
 *
 * @param year which year
 * @param smallestGroup the k
 * @param byTeam a line for each team, by id; who is in none stands first
 * @param byKind a line for each kind of activity, in their order
 * @param total everybody, or null where showing it could give somebody away
 */
public record YearlyTrainingPlan(
        int year,
        int smallestGroup,
        List<TrainingLine> byTeam,
        List<TrainingLine> byKind,
        @Nullable TrainingFigures total) {

    /** Copies the lists. */
    public YearlyTrainingPlan {
        byTeam = ImmutableList.copyOf(byTeam);
        byKind = ImmutableList.copyOf(byKind);
    }

    /** Everybody; empty where showing it could give somebody away. */
    public Optional<TrainingFigures> all() {
        return Optional.ofNullable(total);
    }
}
