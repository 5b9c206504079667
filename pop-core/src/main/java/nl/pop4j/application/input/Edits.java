package nl.pop4j.application.input;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.pop4j.application.command.content.AgreeCapacity;
import nl.pop4j.application.command.content.PutActivity;
import nl.pop4j.application.command.content.PutAgreement;
import nl.pop4j.application.command.content.PutGoal;
import nl.pop4j.application.command.content.PutNeed;
import nl.pop4j.application.command.content.SetTarget;
import nl.pop4j.application.command.part.EffortInput;
import nl.pop4j.application.command.part.MeasureInput;
import nl.pop4j.application.command.part.TermsInput;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.gap.DevelopmentNeed;
import nl.pop4j.gap.Target;
import nl.pop4j.gap.TargetSource;
import nl.pop4j.goal.ActivityKind;
import nl.pop4j.goal.BothSides;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.Effort;
import nl.pop4j.goal.Funding;
import nl.pop4j.goal.GoalOrigin;
import nl.pop4j.goal.Measure;
import nl.pop4j.goal.ProgressCriterion;
import nl.pop4j.goal.StudyDay;
import nl.pop4j.goal.SubGoal;
import nl.pop4j.goal.funding.TrainingTerms;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.content.Capacity;
import nl.pop4j.plan.content.PlanBasis;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.ObjectiveId;
import org.jspecify.annotations.Nullable;

/** Turns commands whose form was checked into parts of a plan. */
public final class Edits {

    private Edits() {}

    public static Target target(SetTarget command) {
        return new Target(
                code(requireNonNull(command.competence())),
                new Level(requireNonNull(command.level())),
                requireNonNullElse(command.weight(), BigDecimal.ONE),
                TargetSource.valueOf(requireNonNull(command.source())),
                command.by());
    }

    public static DevelopmentGoal goal(PutGoal command, Optional<DevelopmentGoal> old) {
        return DevelopmentGoal.builder(
                        GoalId.of(requireNonNull(command.goalId())),
                        orEmpty(command.statement()),
                        origin(command.objective(), old))
                .reason(orEmpty(command.reason()))
                .competences(
                        list(command.competences()).stream().map(Edits::code).collect(ImmutableSet.toImmutableSet()))
                .measures(
                        list(command.measures()).stream().map(Edits::measure).collect(ImmutableList.toImmutableList()))
                .subGoals(list(command.subGoals()).stream()
                        .map(input -> new SubGoal(requireNonNull(input.behaviour()), input.by()))
                        .collect(ImmutableList.toImmutableList()))
                .criteria(list(command.criteria()).stream()
                        .map(input -> new ProgressCriterion(
                                requireNonNull(input.criterion()), orEmpty(input.with()), input.on()))
                        .collect(ImmutableList.toImmutableList()))
                .needs(ImmutableSet.copyOf(list(command.needs())))
                .ambitions(new BothSides(orEmpty(command.employeeAmbition()), orEmpty(command.organisationAmbition())))
                .deadline(command.deadline())
                .template(old.map(DevelopmentGoal::template).orElse(null))
                .build();
    }

    public static DevelopmentActivity activity(PutActivity command) {
        return DevelopmentActivity.builder(
                        ActivityId.of(requireNonNull(command.activityId())),
                        GoalId.of(requireNonNull(command.goalId())),
                        ActivityKind.valueOf(requireNonNull(command.kind())),
                        requireNonNull(command.title()))
                .period(DateRange.ofClosed(requireNonNull(command.first()), requireNonNull(command.last())))
                .efforts(list(command.efforts()).stream().map(Edits::effort).collect(ImmutableList.toImmutableList()))
                .funding(new Funding(
                        new Money(command.costCents()),
                        Funding.Payer.valueOf(requireNonNullElse(command.payer(), "EMPLOYER")),
                        orEmpty(command.fundingReason()),
                        terms(command.terms())))
                .after(list(command.after()).stream().map(ActivityId::of).collect(ImmutableSet.toImmutableSet()))
                .needs(ImmutableSet.copyOf(list(command.needs())))
                .relevance(new BothSides(orEmpty(command.employeeLink()), orEmpty(command.organisationLink())))
                .studyDays(list(command.studyDays()).stream()
                        .map(input -> new StudyDay(requireNonNull(input.on()), input.minutes()))
                        .collect(ImmutableList.toImmutableList()))
                .offer(command.offer())
                .build();
    }

    private static @Nullable TrainingTerms terms(@Nullable TermsInput input) {
        return input == null
                ? null
                : new TrainingTerms(requireNonNull(input.scheme()), input.inWorkingTime(), input.repaymentClause());
    }

    public static DevelopmentNeed need(PutNeed command) {
        String competence = command.competence();
        return new DevelopmentNeed(
                requireNonNull(command.needId()),
                DevelopmentNeed.Source.valueOf(requireNonNull(command.source())),
                competence == null ? null : code(competence),
                orEmpty(command.domain()),
                requireNonNull(command.text()));
    }

    public static Capacity capacity(AgreeCapacity command) {
        return new Capacity(
                command.minutesPerWeek(),
                command.studyDayMinutes(),
                command.managerMinutes(),
                command.coachMinutes(),
                new Money(command.budgetCents()));
    }

    public static Agreement agreement(PutAgreement command) {
        return new Agreement(
                        requireNonNull(command.agreementId()),
                        Party.valueOf(requireNonNull(command.obliged())),
                        requireNonNull(command.content()),
                        requireNonNull(command.due()))
                .with(new Money(command.amountCents()), command.minutes());
    }

    /** On another employment and, where one is named, another role. */
    public static PlanBasis basis(PlanBasis old, @Nullable String employment, @Nullable String role) {
        return new PlanBasis(employment, role == null ? old.role() : RoleCode.of(role.strip()), old.predecessor());
    }

    public static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    public static CompetenceCode code(String value) {
        return CompetenceCode.of(value.strip());
    }

    /** Whose goal it is can change; what it came from stays. */
    private static GoalOrigin origin(@Nullable String objective, Optional<DevelopmentGoal> old) {
        GoalOrigin before = old.map(DevelopmentGoal::origin).orElse(GoalOrigin.ownWish());
        return new GoalOrigin(objective == null ? null : ObjectiveId.of(objective), before.earlier(), before.library());
    }

    private static Effort effort(EffortInput input) {
        return new Effort(
                Effort.Contributor.valueOf(requireNonNull(input.who())), input.minutes(), orEmpty(input.task()));
    }

    public static Measure measure(MeasureInput input) {
        return new Measure(
                Measure.Kind.valueOf(requireNonNull(input.kind())),
                requireNonNull(input.indicator()),
                input.baseline(),
                input.target());
    }

    public static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? ImmutableList.of() : list;
    }
}
