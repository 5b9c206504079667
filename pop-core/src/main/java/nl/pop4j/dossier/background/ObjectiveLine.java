package nl.pop4j.dossier.background;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that the organisation wants to reach while the plan runs.
 *
 * <p>{@link nl.pop4j.dossier.PlanDossier} shows how documents come by it.
 *
 * @param title what is to be reached
 * @param first the first day on which it holds
 * @param last the last day on which it holds
 * @param goals the numbers of the plan's goals that serve it, possibly none
 */
public record ObjectiveLine(String title, LocalDate first, LocalDate last, List<String> goals) {

    /** Copies the numbers. */
    public ObjectiveLine {
        goals = ImmutableList.copyOf(goals);
    }

    /** The same for who may not see goals. */
    ObjectiveLine withoutGoals() {
        return new ObjectiveLine(title, first, last, ImmutableList.of());
    }
}
