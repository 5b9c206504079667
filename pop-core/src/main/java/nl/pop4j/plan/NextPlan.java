package nl.pop4j.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.pop4j.gap.DevelopmentNeed;
import nl.pop4j.gap.Prioritisation;
import nl.pop4j.gap.Target;
import nl.pop4j.gap.TargetProfile;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.EarlierGoal;
import nl.pop4j.goal.ProgressCriterion;
import nl.pop4j.goal.SubGoal;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.execution.Evaluation;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.id.FrameworkId;
import org.jspecify.annotations.Nullable;

/**
 * What an ended plan hands to the next one (5.5): the goals whose last evaluation says that they go on, each naming the
 * goal that it goes on with, the needs that these goals meet, the perspective, the targets, and how often progress is
 * looked at.
 *
 * <p>Activities, promises, time and money are agreed anew. Days outside the new horizon are left out, so that the next
 * plan asks for them. Codes and levels mean something within one framework only: a plan by another framework than the
 * one before keeps the words, and names competences, targets and role anew.
 *
 * <p>Example: of two goals evaluated as reached and as partly reached and going on, the second stands in the next plan,
 * with {@code origin().goesOnWith()} naming the earlier plan and goal.
 */
public final class NextPlan {

    private NextPlan() {}

    /**
     * The first working copy of the plan after this one.
     *
     * @param horizon the days that it is for
     * @param framework the framework by which it is made
     */
    public static PlanContent after(DevelopmentPlan earlier, DateRange horizon, FrameworkId framework) {
        PlanContent old = earlier.signed().map(Revision::content).orElse(earlier.workingCopy());
        List<DevelopmentGoal> goals = old.goals().stream()
                .filter(goal -> earlier.execution()
                        .evaluationOf(goal.id())
                        .filter(Evaluation::goesOn)
                        .isPresent())
                .map(goal -> goingOn(goal, earlier, horizon))
                .collect(ImmutableList.toImmutableList());
        Set<String> needs =
                goals.stream().flatMap(goal -> goal.needs().stream()).collect(ImmutableSet.toImmutableSet());
        PlanContent next = PlanContent.builder(
                        old.language(), horizon, old.targets().framework())
                .method(old.method())
                .basis(old.basis().after(earlier.id()))
                .perspective(old.perspective())
                .targets(within(old.targets(), horizon))
                .needs(old.needs().stream()
                        .filter(need -> needs.contains(need.id()))
                        .collect(ImmutableList.<DevelopmentNeed>toImmutableList()))
                .priorities(new Prioritisation(old.priorities().decisions().stream()
                        .filter(decision -> needs.contains(decision.need()))
                        .collect(ImmutableList.toImmutableList())))
                .goals(goals)
                .reviews(old.reviews())
                .build();
        return framework.equals(old.targets().framework()) ? next : inOtherWords(next, framework);
    }

    /** The same without codes of the framework before. */
    private static PlanContent inOtherWords(PlanContent content, FrameworkId framework) {
        return content.toBuilder()
                .basis(content.basis().in(null))
                .targets(TargetProfile.none(framework))
                .needs(content.needs().stream()
                        .map(need -> new DevelopmentNeed(need.id(), need.source(), null, need.domain(), need.text()))
                        .collect(ImmutableList.toImmutableList()))
                .goals(content.goals().stream()
                        .map(goal ->
                                goal.toBuilder().competences(ImmutableSet.of()).build())
                        .collect(ImmutableList.toImmutableList()))
                .build();
    }

    private static DevelopmentGoal goingOn(DevelopmentGoal goal, DevelopmentPlan earlier, DateRange horizon) {
        return goal.toBuilder()
                .origin(goal.origin().goingOnWith(new EarlierGoal(earlier.id(), goal.id())))
                .subGoals(goal.subGoals().stream()
                        .map(step -> new SubGoal(step.behaviour(), within(step.by(), horizon)))
                        .collect(ImmutableList.toImmutableList()))
                .criteria(goal.criteria().stream()
                        .map(seen -> new ProgressCriterion(seen.criterion(), seen.with(), within(seen.on(), horizon)))
                        .collect(ImmutableList.toImmutableList()))
                .deadline(within(goal.deadline(), horizon))
                .template(null)
                .build();
    }

    private static TargetProfile within(TargetProfile targets, DateRange horizon) {
        return new TargetProfile(
                targets.framework(),
                targets.targets().stream()
                        .map(target -> new Target(
                                target.competence(),
                                target.level(),
                                target.weight(),
                                target.source(),
                                within(target.by(), horizon)))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static @Nullable LocalDate within(@Nullable LocalDate day, DateRange horizon) {
        return day != null && horizon.contains(day) ? day : null;
    }
}
