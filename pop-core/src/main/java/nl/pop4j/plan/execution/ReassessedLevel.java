package nl.pop4j.plan.execution;

import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;

/**
 * The level of one competence as it is seen at the end of a goal.
 *
 * <p>Example: {@code new ReassessedLevel(CompetenceCode.of("plannen"), Level.of(3))} in the evaluation of a goal says
 * that Noor plans at level 3 now.
 *
 * @param competence which competence
 * @param level the level seen
 */
public record ReassessedLevel(CompetenceCode competence, Level level) {}
