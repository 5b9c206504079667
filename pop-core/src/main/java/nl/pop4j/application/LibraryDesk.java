package nl.pop4j.application;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.access.Operation;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.library.PutLibraryGoal;
import nl.pop4j.application.command.library.RetireLibraryGoal;
import nl.pop4j.application.command.library.SuggestionInput;
import nl.pop4j.application.command.library.TakeLibraryGoal;
import nl.pop4j.application.command.library.WordingInput;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.application.desk.Work;
import nl.pop4j.application.input.Edits;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.goal.ActivityKind;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.PlanCommands;
import nl.pop4j.plan.library.GoalWording;
import nl.pop4j.plan.library.LibraryGoal;
import nl.pop4j.plan.library.SuggestedActivity;
import nl.pop4j.port.LibraryQuery;
import nl.pop4j.port.Stored;
import nl.pop4j.shared.Experimental;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * The organisation's library of ready goals: keeping one, retiring it, finding it, taking it into a plan. Whoever keeps
 * methods keeps the library; it is about nobody, so that everybody in the tenant reads it. Thread-safe.
 *
 * <p>Example: {@code pop.libraryDesk().goals(tenant, actor, LibraryQuery.first(20).titled(PlanTitle.of("feed")))} lists
 * what is on offer under 'feed'; {@code take} makes one of them a draft in the employee's plan.
 */
@Experimental
public final class LibraryDesk {

    /** The library offers no goal of this id. */
    public static final RuleCode NOT_OFFERED = RuleCode.of("PLAN-LIBRARY-1");

    /** The plan holds a goal of this id already. */
    public static final RuleCode GOAL_THERE = RuleCode.of("PLAN-LIBRARY-2");

    private final Desk desk;

    LibraryDesk(Desk desk) {
        this.desk = desk;
    }

    /**
     * Keeps a goal, or writes it anew in its place. Plans that took it keep what they have.
     *
     * @return a receipt with the goal's stored version
     * @throws NotFound if the actor may not
     * @throws nl.pop4j.shared.error.StaleVersion if it was written since the user saw it
     */
    public Outcome<Receipt> put(TenantId tenant, Actor actor, PutLibraryGoal command) {
        return change(
                tenant,
                actor,
                command,
                command.libraryGoal(),
                command.expectedVersion(),
                old -> Optional.of(goal(command)));
    }

    /**
     * Offers a goal no longer; who has its id still finds it.
     *
     * @return a receipt, or the finding that there is no such goal
     * @throws NotFound if the actor may not
     * @throws nl.pop4j.shared.error.StaleVersion if it was written since the user saw it
     */
    public Outcome<Receipt> retire(TenantId tenant, Actor actor, RetireLibraryGoal command) {
        return change(
                tenant,
                actor,
                command,
                command.libraryGoal(),
                command.expectedVersion(),
                old -> old.map(LibraryGoal::retire));
    }

    /** A goal with its stored version, retired or not, or empty. Everybody in the tenant may read it. */
    public Optional<Stored<LibraryGoal>> goal(TenantId tenant, Actor actor, String goal) {
        return desk.ask(tenant, actor, (situation, ports) -> ports.goalLibrary().find(tenant, goal));
    }

    /** A page of goals, by id. Everybody in the tenant may read it. */
    public List<Stored<LibraryGoal>> goals(TenantId tenant, Actor actor, LibraryQuery query) {
        return desk.ask(tenant, actor, (situation, ports) -> ports.goalLibrary().list(tenant, query));
    }

    /**
     * Takes a goal into the working copy of a plan, in the plan's language, with the activities that it suggests. From
     * then on it is written as any other goal.
     *
     * @return a receipt, or findings: the library does not offer it, the plan holds a goal of this id
     * @throws NotFound if there is no such plan for this actor
     * @throws nl.pop4j.shared.error.StaleVersion if the plan was written since the user saw it
     */
    public Outcome<Receipt> take(TenantId tenant, Actor actor, TakeLibraryGoal command) {
        return desk.change(
                tenant,
                actor,
                command,
                Operation.EDIT_PLAN,
                plan -> Set.of(FieldGroup.GOALS, FieldGroup.ACTIVITIES),
                (plan, work) -> take(plan, work, command));
    }

    private static Outcome<DevelopmentPlan> take(DevelopmentPlan plan, Work work, TakeLibraryGoal command) {
        GoalId as = GoalId.of(requireNonNull(command.goalId()));
        if (plan.workingCopy().goal(as).isPresent()) {
            return Outcome.refused(Finding.error(GOAL_THERE, "/goalId", Map.of("goal", as.value())));
        }
        return work.ports()
                .goalLibrary()
                .find(work.tenant(), requireNonNull(command.libraryGoal()))
                .map(Stored::value)
                .filter(goal -> !goal.retired())
                .map(goal -> PlanCommands.edit(
                        plan, goal.into(plan.workingCopy(), as, work.situation().today())))
                .orElseGet(LibraryDesk::notOffered);
    }

    private <C extends Record & Command> Outcome<Receipt> change(
            TenantId tenant,
            Actor actor,
            C command,
            @Nullable String id,
            long expected,
            UnaryOperator<Optional<LibraryGoal>> change) {
        return desk.carryOut(tenant, actor, command, work -> {
            work.situation().require(Operation.MAINTAIN_METHODS, "goal");
            return work.once(() -> {
                Optional<Stored<LibraryGoal>> old = work.ports().goalLibrary().find(tenant, requireNonNull(id));
                work.requireVersion(old.map(Stored::version).orElse(Version.NONE), expected);
                return change.apply(old.map(Stored::value))
                        .map(goal -> keep(goal, work, Version.of(expected)))
                        .orElseGet(LibraryDesk::notOffered);
            });
        });
    }

    private static Outcome<Receipt> keep(LibraryGoal goal, Work work, Version expected) {
        Version stored = work.ports().goalLibrary().save(work.tenant(), goal, expected);
        return Outcome.done(new Receipt(goal.id(), stored, 0));
    }

    private static <T> Outcome<T> notOffered() {
        return Outcome.refused(Finding.error(NOT_OFFERED, "/libraryGoal", Map.of()));
    }

    private static LibraryGoal goal(PutLibraryGoal command) {
        return new LibraryGoal(
                requireNonNull(command.libraryGoal()),
                Edits.list(command.wordings()).stream()
                        .map(LibraryDesk::wording)
                        .collect(ImmutableList.toImmutableList()),
                Edits.list(command.competences()).stream().map(Edits::code).collect(ImmutableSet.toImmutableSet()),
                Edits.list(command.roles()).stream()
                        .map(role -> RoleCode.of(role.strip()))
                        .collect(ImmutableSet.toImmutableSet()),
                command.weeks(),
                false);
    }

    private static GoalWording wording(WordingInput input) {
        return new GoalWording(
                Locale.forLanguageTag(requireNonNull(input.language())),
                requireNonNull(input.title()),
                requireNonNull(input.statement()),
                Edits.orEmpty(input.reason()),
                Edits.list(input.measures()).stream().map(Edits::measure).collect(ImmutableList.toImmutableList()),
                Edits.list(input.activities()).stream()
                        .map(LibraryDesk::suggestion)
                        .collect(ImmutableList.toImmutableList()));
    }

    private static SuggestedActivity suggestion(SuggestionInput input) {
        return new SuggestedActivity(
                ActivityKind.valueOf(requireNonNull(input.kind())), requireNonNull(input.title()), input.minutes());
    }
}
