package nl.pop4j.dossier.background;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import nl.pop4j.access.FieldGroup;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a plan, as one reader may see it.
 *
 * <p>{@link nl.pop4j.dossier.PlanDossier} shows how documents come by it.
 *
 * @param objectives what the organisation wants to reach while the plan runs, in its order of priority
 * @param needs what the employee needs to develop, in the plan's order
 * @param comparedWith the number of the revision that {@code changes} starts from, 0 if there is none
 * @param changes what differs from that revision, in the order of the plan's parts
 * @param presentation that the revision shown was presented to management, or null
 * @param filing that the revision shown was filed, or null
 * @param cancelled reviews that will not be held
 */
public record PlanBackground(
        List<ObjectiveLine> objectives,
        List<NeedLine> needs,
        int comparedWith,
        List<ChangeLine> changes,
        @Nullable PresentationLine presentation,
        @Nullable FilingLine filing,
        List<CancelledReview> cancelled) {

    /** Nothing is known around the plan. */
    public static final PlanBackground NONE = new PlanBackground(
            ImmutableList.of(), ImmutableList.of(), 0, ImmutableList.of(), null, null, ImmutableList.of());

    /** Copies the lists. */
    public PlanBackground {
        objectives = ImmutableList.copyOf(objectives);
        needs = ImmutableList.copyOf(needs);
        changes = ImmutableList.copyOf(changes);
        cancelled = ImmutableList.copyOf(cancelled);
    }

    /**
     * The same without what these groups hold. Needs go with goals; presentation and filing, which are part of what
     * happened to the plan, with progress.
     */
    public PlanBackground without(Set<FieldGroup> gone) {
        boolean goals = !gone.contains(FieldGroup.GOALS);
        boolean progress = !gone.contains(FieldGroup.PROGRESS);
        return new PlanBackground(
                objectives.stream()
                        .map(line -> goals ? line : line.withoutGoals())
                        .collect(ImmutableList.toImmutableList()),
                goals ? needs : ImmutableList.of(),
                comparedWith,
                changes.stream().filter(line -> !gone.contains(line.part())).collect(ImmutableList.toImmutableList()),
                progress ? presentation : null,
                progress ? filing : null,
                gone.contains(FieldGroup.REVIEWS) ? ImmutableList.of() : cancelled);
    }
}
