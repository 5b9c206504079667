package nl.pop4j.dossier;

import nl.pop4j.gap.population.GapFigures;
import org.jspecify.annotations.Nullable;

/**
 * What a team lacks of one competence.
 *
 * @param competence its name
 * @param figures how much, or null where the group is too small to speak of
 */
public record TeamGapLine(String competence, @Nullable GapFigures figures) {}
