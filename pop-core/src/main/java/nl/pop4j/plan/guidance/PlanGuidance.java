package nl.pop4j.plan.guidance;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.pop4j.method.MethodStep;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.rule.PlanContext;

/**
 * What is done, what is missing, what comes next and by whom.
 *
 * <p>Example: a new plan by {@code SIX_STEPS} has one open step, {@code desired}, owned by the employee, with
 * {@code /perspective/career} missing.
 *
 * @param method by which method
 * @param steps in the method's order
 */
public record PlanGuidance(PlanMethod method, List<StepProgress> steps) {

    /** Copies the steps. */
    public PlanGuidance {
        steps = ImmutableList.copyOf(steps);
    }

    /** How far a plan is. */
    public static PlanGuidance of(PlanMethod method, DevelopmentPlan plan, PlanContext context) {
        Sections sections = new Sections(method, plan, context);
        Set<String> done = new HashSet<>();
        List<StepProgress> steps = new ArrayList<>();
        for (MethodStep step : method.steps()) {
            StepProgress progress = progress(step, sections, done);
            if (progress.isDone()) {
                done.add(step.id());
            }
            steps.add(progress);
        }
        return new PlanGuidance(method, steps);
    }

    /** The steps that can be taken now, in the method's order; none when all is done. */
    public List<StepProgress> next() {
        return steps.stream()
                .filter(step -> step.state() == StepProgress.State.OPEN)
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether every step is done. */
    public boolean isComplete() {
        return steps.stream().allMatch(StepProgress::isDone);
    }

    private static StepProgress progress(MethodStep step, Sections sections, Set<String> done) {
        List<Missing> missing = sections.missing(step);
        StepProgress.State state = StepProgress.State.WAITING;
        if (done.containsAll(step.after())) {
            state = missing.isEmpty() ? StepProgress.State.DONE : StepProgress.State.OPEN;
        }
        return new StepProgress(step, state, missing);
    }
}
