package nl.pop4j.profile;

/**
 * What an entry of a profile tells.
 *
 * <p>See {@link ProfileEntry} for an example.
 */
public enum ProfileKind {
    /** A school, training or diploma. */
    EDUCATION,
    /** Work that was done. */
    EXPERIENCE,
    /** What the employee is good at: a quality. */
    STRENGTH,
    /** What comes easily. */
    TALENT,
    /** What was learnt by doing. */
    SKILL,
    /** What the employee knows. */
    KNOWLEDGE,
    /** What the employee could grow into. */
    POTENTIAL,
    /** What the employee likes. */
    LIKE,
    /** What the employee does not like, or finds hard. */
    DISLIKE,
    /** What of all this the present job uses. */
    USED_NOW,
    /** What matters to the employee. */
    VALUE,
    /** How the employee thinks that people should act. */
    NORM,
    /** A working condition to reckon with, such as 'no evenings'; never a medical fact. */
    CONSTRAINT,
    /** The direction to develop in. */
    DIRECTION,
    /** What to have reached by the end of a horizon, five years as a rule. */
    AMBITION,
    /** What the employee wants to learn: an own wish. */
    LEARNING_WISH,
    /** How the employee prefers to learn, found out together with an instrument: for who wants that, never a judgement. */
    LEARNING_STYLE
}
