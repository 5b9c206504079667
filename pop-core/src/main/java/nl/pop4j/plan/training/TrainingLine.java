package nl.pop4j.plan.training;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of a yearly training plan.
 *
 * <p>{@link YearlyTrainingCount} shows an example.
 *
 * @param group id of the team, empty for who is in none, or name of the kind of activity
 * @param figures what the group learns, or null where showing it could give somebody away
 */
public record TrainingLine(String group, @Nullable TrainingFigures figures) {

    /** What the group learns; empty where showing it could give somebody away. */
    public Optional<TrainingFigures> shown() {
        return Optional.ofNullable(figures);
    }
}
