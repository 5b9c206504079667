package nl.pop4j.dossier;

import nl.pop4j.gap.population.GapFigures;
import org.jspecify.annotations.Nullable;

/**
 * What a team lacks of one competence.
 *
 * <p>Example: {@code new TeamGapLine("Plannen", null)} is a line without figures, since they would speak of too few
 * people.
 *
 * @param competence its name
 * @param figures how much, or null where the group is too small to speak of
 */
public record TeamGapLine(String competence, @Nullable GapFigures figures) {}
