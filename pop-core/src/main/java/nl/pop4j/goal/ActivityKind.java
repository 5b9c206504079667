package nl.pop4j.goal;

/**
 * The usual kinds of development activity, after the 70-20-10 way of looking at learning.
 *
 * <p>Example: {@code ActivityKind.COACHING.learning()} is {@code OTHERS}.
 */
public enum ActivityKind {
    /** A task or responsibility in one's own work. */
    ON_THE_JOB(Learning.EXPERIENCE),
    /** Working elsewhere for a while. */
    INTERNSHIP(Learning.EXPERIENCE),
    /** Changing places with someone. */
    JOB_ROTATION(Learning.EXPERIENCE),
    /** Talks with a coach. */
    COACHING(Learning.OTHERS),
    /** Talks with someone more experienced. */
    MENTORING(Learning.OTHERS),
    /** Learning with colleagues, such as peer review (intervisie). */
    PEER_LEARNING(Learning.OTHERS),
    /** A course or training with a teacher. */
    TRAINING(Learning.FORMAL),
    /** A course on a screen. */
    E_LEARNING(Learning.FORMAL),
    /** Reading or studying alone. */
    READING(Learning.FORMAL);

    /** The three ways of learning. */
    public enum Learning {
        /** By doing (about 70 %). */
        EXPERIENCE,
        /** From others (about 20 %). */
        OTHERS,
        /** Formally (about 10 %). */
        FORMAL
    }

    private final Learning learning;

    ActivityKind(Learning learning) {
        this.learning = learning;
    }

    /** The way of learning it belongs to. */
    public Learning learning() {
        return learning;
    }
}
