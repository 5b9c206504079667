package nl.pop4j.gap.population;

/**
 * By what a population is cut up.
 *
 * <p>See {@link PopulationGapAnalysis} for an example.
 */
public enum Grouping {
    /** By team and competence. */
    TEAM,
    /** By role and competence. */
    ROLE,
    /** By competence alone. */
    COMPETENCE
}
