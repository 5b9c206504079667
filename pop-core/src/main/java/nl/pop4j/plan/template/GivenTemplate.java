package nl.pop4j.plan.template;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.TemplateMark;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.revision.Fingerprint;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.GoalId;

/**
 * What giving a template to one plan, or bringing it up to date there, came to.
 *
 * <p>Example: in one plan the goal was left as it was given, in another its deadline was moved. A new version of the
 * template replaces the first and leaves the second, which is named in {@code touched}.
 *
 * @param content what the plan says now
 * @param changed the goals that were added, replaced or taken out, by their ids in the plan
 * @param touched the goals of the template that were left, since somebody made them theirs
 */
public record GivenTemplate(PlanContent content, List<GoalId> changed, List<GoalId> touched) {

    /** Copies the lists. */
    public GivenTemplate {
        changed = ImmutableList.copyOf(changed);
        touched = ImmutableList.copyOf(touched);
    }

    /** Gives the template: goals that the plan does not hold are added, the others brought up to date. */
    public static GivenTemplate give(PlanTemplate template, PlanContent content) {
        return new Giving(template, content).run(true);
    }

    /**
     * Brings the goals that came from the template up to date: those that nobody touched are replaced, or taken out where
     * the template no longer holds them. Nothing is added: who took a goal out does not get it back.
     */
    public static GivenTemplate update(PlanTemplate template, PlanContent content) {
        return new Giving(template, content).run(false);
    }

    /** Whether a goal still says what its template gave, with all its activities; false for a goal that came from none. */
    public static boolean isUntouched(DevelopmentGoal goal, PlanContent content) {
        TemplateMark mark = goal.template();
        return mark != null
                && mark.fingerprint()
                        .equals(Fingerprint.of(
                                goal.toBuilder().template(null).build(), content.activitiesOf(goal.id())));
    }

    /** One template on its way into one plan. */
    private static final class Giving {

        private final PlanTemplate template;
        private final List<GoalId> changed = new ArrayList<>();
        private final List<GoalId> touched = new ArrayList<>();
        private PlanContent content;

        Giving(PlanTemplate template, PlanContent content) {
            this.template = template;
            this.content = content;
        }

        GivenTemplate run(boolean adds) {
            takeOutWhatIsGone();
            for (DevelopmentGoal goal : template.goals()) {
                GoalId id = GoalId.of(template.idInPlan(goal.id().value()));
                Optional<DevelopmentGoal> there = content.goal(id);
                if (there.isEmpty()) {
                    if (adds) {
                        put(goal, id);
                    }
                } else if (isUntouched(there.get(), content)) {
                    bringUpToDate(goal, id);
                } else {
                    touched.add(id);
                }
            }
            return new GivenTemplate(content, changed, touched);
        }

        private void bringUpToDate(DevelopmentGoal goal, GoalId id) {
            PlanContent before = content;
            put(goal, id);
            if (content.goal(id).equals(before.goal(id))
                    && content.activitiesOf(id).equals(before.activitiesOf(id))) {
                content = before;
                changed.remove(id);
            }
        }

        private void takeOutWhatIsGone() {
            Set<GoalId> held = template.goals().stream()
                    .map(goal -> GoalId.of(template.idInPlan(goal.id().value())))
                    .collect(ImmutableSet.toImmutableSet());
            for (DevelopmentGoal goal : content.goals()) {
                TemplateMark mark = goal.template();
                if (mark != null && mark.template().equals(template.id()) && !held.contains(goal.id())) {
                    if (isUntouched(goal, content)) {
                        takeOut(goal.id());
                        content = content.without(goal.id());
                        changed.add(goal.id());
                    } else {
                        touched.add(goal.id());
                    }
                }
            }
        }

        private void takeOut(GoalId goal) {
            for (DevelopmentActivity activity : content.activitiesOf(goal)) {
                content = content.without(activity.id());
            }
        }

        private void put(DevelopmentGoal goal, GoalId id) {
            takeOut(id);
            DevelopmentGoal renamed = DevelopmentGoal.builder(id, goal.statement(), goal.origin())
                    .reason(goal.reason())
                    .competences(goal.competences())
                    .measures(goal.measures())
                    .subGoals(goal.subGoals())
                    .criteria(goal.criteria())
                    .needs(goal.needs())
                    .ambitions(goal.ambitions())
                    .deadline(goal.deadline())
                    .build();
            List<DevelopmentActivity> work = template.activitiesOf(goal.id()).stream()
                    .map(activity -> renamed(activity, id))
                    .collect(ImmutableList.toImmutableList());
            TemplateMark mark = new TemplateMark(template.id(), template.version(), Fingerprint.of(renamed, work));
            content = content.with(renamed.toBuilder().template(mark).build());
            for (DevelopmentActivity activity : work) {
                content = content.with(activity);
            }
            changed.add(id);
        }

        private DevelopmentActivity renamed(DevelopmentActivity activity, GoalId goal) {
            return DevelopmentActivity.builder(
                            ActivityId.of(template.idInPlan(activity.id().value())),
                            goal,
                            activity.kind(),
                            activity.title())
                    .period(activity.period())
                    .efforts(activity.efforts())
                    .funding(activity.funding())
                    .after(activity.after().stream()
                            .map(before -> ActivityId.of(template.idInPlan(before.value())))
                            .collect(ImmutableSet.toImmutableSet()))
                    .needs(activity.needs())
                    .relevance(activity.relevance())
                    .studyDays(activity.studyDays())
                    .offer(activity.offer())
                    .build();
        }
    }
}
