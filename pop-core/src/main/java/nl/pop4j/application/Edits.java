package nl.pop4j.application;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import nl.pop4j.application.command.content.MeasureInput;
import nl.pop4j.application.command.content.PutActivity;
import nl.pop4j.application.command.content.PutAgreement;
import nl.pop4j.application.command.content.PutGoal;
import nl.pop4j.application.command.content.SetTarget;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.gap.Target;
import nl.pop4j.gap.TargetSource;
import nl.pop4j.goal.ActivityKind;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.Effort;
import nl.pop4j.goal.Funding;
import nl.pop4j.goal.GoalOrigin;
import nl.pop4j.goal.Measure;
import nl.pop4j.goal.SubGoal;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.ObjectiveId;
import org.jspecify.annotations.Nullable;

/** Turns commands whose form was checked into parts of a plan. */
final class Edits {

    private Edits() {}

    static Target target(SetTarget command) {
        return new Target(
                code(requireNonNull(command.competence())),
                new Level(requireNonNull(command.level())),
                requireNonNullElse(command.weight(), BigDecimal.ONE),
                TargetSource.valueOf(requireNonNull(command.source())),
                command.by());
    }

    static DevelopmentGoal goal(PutGoal command) {
        return new DevelopmentGoal(
                GoalId.of(requireNonNull(command.goalId())),
                orEmpty(command.statement()),
                orEmpty(command.reason()),
                origin(command.objective()),
                list(command.competences()).stream().map(Edits::code).collect(ImmutableSet.toImmutableSet()),
                list(command.measures()).stream().map(Edits::measure).collect(ImmutableList.toImmutableList()),
                list(command.subGoals()).stream()
                        .map(input -> new SubGoal(requireNonNull(input.behaviour()), input.by()))
                        .collect(ImmutableList.toImmutableList()),
                command.deadline());
    }

    static DevelopmentActivity activity(PutActivity command) {
        return new DevelopmentActivity(
                ActivityId.of(requireNonNull(command.activityId())),
                GoalId.of(requireNonNull(command.goalId())),
                ActivityKind.valueOf(requireNonNull(command.kind())),
                requireNonNull(command.title()),
                DateRange.ofClosed(requireNonNull(command.first()), requireNonNull(command.last())),
                list(command.efforts()).stream()
                        .map(input ->
                                new Effort(Effort.Contributor.valueOf(requireNonNull(input.who())), input.minutes()))
                        .collect(ImmutableList.toImmutableList()),
                new Funding(
                        new Money(command.costCents()),
                        Funding.Payer.valueOf(requireNonNullElse(command.payer(), "EMPLOYER")),
                        orEmpty(command.fundingReason())),
                list(command.after()).stream().map(ActivityId::of).collect(ImmutableSet.toImmutableSet()));
    }

    static Agreement agreement(PutAgreement command) {
        return new Agreement(
                requireNonNull(command.agreementId()),
                Party.valueOf(requireNonNull(command.obliged())),
                requireNonNull(command.content()),
                requireNonNull(command.due()));
    }

    /** Without the first that has this id: goals come before activities, and those before promises. */
    static PlanContent without(PlanContent content, String id) {
        if (content.goal(GoalId.of(id)).isPresent()) {
            return content.without(GoalId.of(id));
        }
        return content.activity(ActivityId.of(id)).isPresent()
                ? content.without(ActivityId.of(id))
                : content.withoutAgreement(id);
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static CompetenceCode code(String value) {
        return CompetenceCode.of(value.strip());
    }

    private static GoalOrigin origin(@Nullable String objective) {
        return objective == null ? GoalOrigin.ownWish() : GoalOrigin.objective(ObjectiveId.of(objective));
    }

    private static Measure measure(MeasureInput input) {
        return new Measure(
                Measure.Kind.valueOf(requireNonNull(input.kind())),
                requireNonNull(input.indicator()),
                input.baseline(),
                input.target());
    }

    private static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? ImmutableList.of() : list;
    }
}
