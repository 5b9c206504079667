package nl.pop4j.application.command;

import org.jspecify.annotations.Nullable;

/**
 * A command on one plan.
 *
 * <p>See {@link StartPlan} for the plan, and {@link nl.pop4j.application.command.content.PutGoal} for an example.
 */
public interface PlanCommand extends Command {

    /** Which plan. */
    @Nullable String planId();

    /** The version of the plan that the user saw; 0 for one that is to be started. */
    long expectedVersion();
}
