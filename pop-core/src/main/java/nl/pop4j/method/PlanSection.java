package nl.pop4j.method;

/**
 * What a step fills or settles.
 *
 * <p>See {@link PlanMethod} for an example.
 */
public enum PlanSection {
    /** What the organisation needs, and management's commitment to it. */
    ORGANISATION_NEEDS,
    /** The answers to the questionnaires of the step. */
    QUESTIONS,
    /** Where the employee wants to go. */
    PERSPECTIVE,
    /** Where an ambition of the employee and a need of the organisation meet. */
    INSIGHTS,
    /** The levels that the employee has now (IST). */
    CURRENT_LEVELS,
    /** The levels that the employee wants to have (SOLL). */
    TARGETS,
    /** What the employee needs in order to grow, and which of it comes first. */
    NEEDS,
    /** What to reach. */
    GOALS,
    /** The work towards it. */
    ACTIVITIES,
    /** Dates, time and money that both sides agree. */
    PLANNING,
    /** When progress is looked at. */
    REVIEWS,
    /** Analysis and plan, presented to management and found feasible. */
    PRESENTATION,
    /** The other side's word on the proposal. */
    AGREEMENT,
    /** Both signatures. */
    SIGNATURES,
    /** What was done. */
    PROGRESS,
    /** How it ended. */
    EVALUATION
}
