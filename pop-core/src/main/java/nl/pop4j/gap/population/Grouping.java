package nl.pop4j.gap.population;

/** By what a population is cut up. */
public enum Grouping {
    /** By team and competence. */
    TEAM,
    /** By role and competence. */
    ROLE,
    /** By competence alone. */
    COMPETENCE
}
