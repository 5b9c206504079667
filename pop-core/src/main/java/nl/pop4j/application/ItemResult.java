package nl.pop4j.application;

import nl.pop4j.application.command.Receipt;
import nl.pop4j.shared.finding.Findings;
import org.jspecify.annotations.Nullable;

/**
 * What came of one command of a list.
 *
 * <p>{@link Cohorts} gives one for each plan; see there for an example.
 *
 * @param plan id of the plan as the command named it, or empty if it named none
 * @param state what came of it
 * @param receipt what was done, or null if nothing was
 * @param findings why it was refused, or what was remarked
 */
public record ItemResult(String plan, State state, @Nullable Receipt receipt, Findings findings) {

    /** What can come of it. */
    public enum State {
        /** It was done, now or before under the same command id. */
        DONE,
        /** It was refused, for the findings. */
        REFUSED,
        /** There is no such plan for this actor. */
        ABSENT,
        /** The plan was written since the user saw it. */
        STALE,
        /** The command id was used for something else. */
        REUSED,
        /** The store did not answer: give the same command again. */
        UNKNOWN
    }

    /** Whether it was done. */
    public boolean isDone() {
        return state == State.DONE;
    }
}
