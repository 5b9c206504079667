package nl.pop4j.access;

import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.PlanStatus;

/**
 * How far a plan is, as far as permission depends on it. The letter is how it stands in the access table.
 *
 * <p>Example: a plan without a signed revision whose latest revision is still to be answered is {@link #OFFERED}; once
 * that one is withdrawn, the plan is a {@link #DRAFT} again.
 */
public enum PlanStage {
    /** Being written, nothing lies on the table. */
    DRAFT('D'),
    /** Not signed before; a revision was proposed and is still open. */
    OFFERED('O'),
    /** A revision is signed; another may be in the making. */
    ACTIVE('A'),
    /** Carried out and evaluated. */
    COMPLETED('C'),
    /** Ended early. */
    STOPPED('S'),
    /** No plan is concerned, or there is none yet. */
    NO_PLAN('N');

    private final char letter;

    PlanStage(char letter) {
        this.letter = letter;
    }

    /** How far a plan is. */
    public static PlanStage of(DevelopmentPlan plan) {
        PlanStatus status = plan.status();
        return switch (status) {
            case PREPARING ->
                plan.latest().filter(revision -> revision.status().isOpen()).isPresent() ? OFFERED : DRAFT;
            case ACTIVE -> ACTIVE;
            case COMPLETED -> COMPLETED;
            case STOPPED -> STOPPED;
        };
    }

    /** How it stands in the table. */
    public char letter() {
        return letter;
    }
}
