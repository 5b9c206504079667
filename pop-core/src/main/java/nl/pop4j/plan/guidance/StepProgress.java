package nl.pop4j.plan.guidance;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.pop4j.method.MethodStep;

/**
 * How far one step is.
 *
 * <p>See {@link PlanGuidance} for an example.
 *
 * @param step which step
 * @param state how far
 * @param missing what is not there yet, none if all its sections are filled
 */
public record StepProgress(MethodStep step, State state, List<Missing> missing) {

    /** How far a step can be. */
    public enum State {
        /** Its sections are filled, and so are those of the steps before it. */
        DONE,
        /** It can be taken now. */
        OPEN,
        /** Steps before it are not done. */
        WAITING
    }

    /** Copies the list. */
    public StepProgress {
        missing = ImmutableList.copyOf(missing);
    }

    /** Whether it is done. */
    public boolean isDone() {
        return state == State.DONE;
    }
}
