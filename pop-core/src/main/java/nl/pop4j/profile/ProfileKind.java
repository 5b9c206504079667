package nl.pop4j.profile;

/** What an entry of a profile tells. */
public enum ProfileKind {
    /** A school, training or diploma. */
    EDUCATION(true),
    /** Work that was done. */
    EXPERIENCE(true),
    /** What the employee is good at: a quality. */
    STRENGTH(true),
    /** What comes easily. */
    TALENT(true),
    /** What was learnt by doing. */
    SKILL(true),
    /** What the employee knows. */
    KNOWLEDGE(true),
    /** What the employee could grow into. */
    POTENTIAL(true),
    /** What the employee likes. */
    LIKE(false),
    /** What the employee does not like, or finds hard. */
    DISLIKE(false),
    /** What of all this the present job uses. */
    USED_NOW(false),
    /** What matters to the employee. */
    VALUE(false),
    /** How the employee thinks that people should act. */
    NORM(false),
    /** A working condition to reckon with, such as 'no evenings'; never a medical fact. */
    CONSTRAINT(false),
    /** The direction to develop in. */
    DIRECTION(false),
    /** What to have reached by the end of a horizon, five years as a rule. */
    AMBITION(false),
    /** What the employee wants to learn: an own wish. */
    LEARNING_WISH(false);

    private final boolean picture;

    ProfileKind(boolean picture) {
        this.picture = picture;
    }

    /** Whether it belongs to the picture of potential that a manager may draw together with the employee. */
    public boolean isPicture() {
        return picture;
    }
}
