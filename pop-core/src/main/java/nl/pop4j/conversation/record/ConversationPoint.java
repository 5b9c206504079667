package nl.pop4j.conversation.record;

/**
 * A point that a talk of some kind must cover.
 *
 * <p>Example: a talk of kind {@code REVIEW} must cover {@code OPEN_ACTIONS}; it closes without that point only where a
 * reason is given.
 */
public enum ConversationPoint {
    /** What the talk about the plan is for. */
    PURPOSE,
    /** How that talk goes: its agenda. */
    COURSE,
    /** How to prepare for it, with the questionnaire to take along. */
    HOW_TO_PREPARE,
    /** Which results are expected. */
    RESULTS_EXPECTED,
    /** Which knowledge, skills and competences they need. */
    COMPETENCES_NEEDED,
    /** What the employee masters already. */
    MASTERED,
    /** What can be developed. */
    TO_DEVELOP,
    /** What is realistic in which period. */
    REALISTIC_WHEN,
    /** Which help and guidance there is. */
    HELP_AND_GUIDANCE,
    /** By what it will be evaluated. */
    EVALUATION_CRITERIA,
    /** When it will be evaluated. */
    EVALUATION_DATE,
    /** All actions that are still open. */
    OPEN_ACTIONS
}
