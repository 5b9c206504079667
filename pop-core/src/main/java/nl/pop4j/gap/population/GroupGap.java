package nl.pop4j.gap.population;

import java.util.Optional;
import nl.pop4j.competence.CompetenceCode;
import org.jspecify.annotations.Nullable;

/**
 * One line of an analysis: what a group lacks in one competence.
 *
 * <p>See {@link PopulationGapAnalysis} for an example.
 *
 * @param group name of the team, code of the role, or code of the competence
 * @param competence which competence
 * @param figures what it lacks, or null where showing it could give somebody away
 */
public record GroupGap(
        String group, CompetenceCode competence, @Nullable GapFigures figures) {

    /** What it lacks; empty where showing it could give somebody away. */
    public Optional<GapFigures> shown() {
        return Optional.ofNullable(figures);
    }
}
