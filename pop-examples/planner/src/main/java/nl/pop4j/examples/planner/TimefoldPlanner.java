package nl.pop4j.examples.planner;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.pop4j.conversation.planning.PlannedTalk;
import nl.pop4j.conversation.planning.PlanningRound;
import nl.pop4j.conversation.planning.TalkPlan;
import nl.pop4j.port.ConversationPlanner;

/**
 * Times for talks by Timefold Solver: places as many as can be, then as many as can be on wished days, then early. It
 * begins with the answer of the library's own planner and is never behind it.
 *
 * <p>Example: {@code Pop.builder().planner(new TimefoldPlanner(Duration.ofSeconds(10), 1_000))}.
 *
 * <p>A solver that is stopped by the clock may answer otherwise on another machine; one that gives up after so many
 * steps without a better answer does not. Thread-safe: each round has a solver of its own.
 */
public final class TimefoldPlanner implements ConversationPlanner {

    private final SolverFactory<Department> solvers;

    /**
     * A planner.
     *
     * @param longest how long it may take at most
     * @param patience after how many steps without a better answer it stops earlier, at least 1
     */
    public TimefoldPlanner(Duration longest, int patience) {
        this.solvers = SolverFactory.create(new SolverConfig()
                .withSolutionClass(Department.class)
                .withEntityClasses(Talk.class)
                .withConstraintProviderClass(TalkConstraints.class)
                .withTerminationConfig(
                        new TerminationConfig().withSpentLimit(longest).withUnimprovedStepCountLimit(patience)));
    }

    @Override
    public TalkPlan plan(PlanningRound round) {
        if (round.requests().isEmpty()) {
            return new TalkPlan(List.of(), List.of());
        }
        TalkPlan first = ConversationPlanner.standard().plan(round);
        Department solved = solvers.buildSolver().solve(new Department(round, first));
        return new TalkPlan(
                solved.getTalks().stream()
                        .filter(talk -> talk.getStart() != null)
                        .map(talk -> new PlannedTalk(talk.getId(), Objects.requireNonNull(talk.getStart())))
                        .sorted(Comparator.comparing(PlannedTalk::start).thenComparing(PlannedTalk::id))
                        .toList(),
                solved.getTalks().stream()
                        .filter(talk -> talk.getStart() == null)
                        .map(Talk::getId)
                        .toList());
    }
}
