package nl.pop4j.dossier.progress;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.pop4j.dossier.PlanDossier;

/**
 * One plan and what came of it so far, as one reader may see it.
 *
 * <p>Example: {@code pop.planning().progress(tenant, actor, plan)} of a plan of which one goal of three was evaluated
 * holds one outcome.
 *
 * @param plan what was agreed
 * @param outcomes the last evaluation of each goal that was evaluated, in the order of the plan
 * @param promises what came of each promise, in the order of the plan
 * @param reviews the reviews that were held, by date
 * @param goals how much of each goal's activities was finished, in percent, over time
 * @param levels the level of each competence over time
 * @param evidence what shows it, by goal in the order of the plan, evaluations first
 */
public record ProgressDossier(
        PlanDossier plan,
        List<GoalOutcome> outcomes,
        List<PromiseOutcome> promises,
        List<ReviewOutcome> reviews,
        List<ProgressLine> goals,
        List<ProgressLine> levels,
        List<EvidenceLine> evidence) {

    /** Copies the lists. */
    public ProgressDossier {
        outcomes = ImmutableList.copyOf(outcomes);
        promises = ImmutableList.copyOf(promises);
        reviews = ImmutableList.copyOf(reviews);
        goals = ImmutableList.copyOf(goals);
        levels = ImmutableList.copyOf(levels);
        evidence = ImmutableList.copyOf(evidence);
    }

    /** The plan only. */
    @Override
    public String toString() {
        return "ProgressDossier[" + plan.head().plan() + "]";
    }
}
