package nl.pop4j.examples.planner;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.pop4j.conversation.planning.PlannedTalk;
import nl.pop4j.conversation.planning.PlanningRound;
import nl.pop4j.conversation.planning.TalkPlan;
import org.jspecify.annotations.Nullable;

/** The talks of a round, and how good their times are. */
@PlanningSolution
public class Department {

    private List<Talk> talks = List.of();
    private @Nullable HardMediumSoftScore score;

    /** For the solver, which copies departments. */
    public Department() {}

    Department(PlanningRound round, TalkPlan first) {
        Map<String, LocalDateTime> starts =
                first.planned().stream().collect(Collectors.toMap(PlannedTalk::id, PlannedTalk::start));
        this.talks = round.requests().stream()
                .map(request -> new Talk(request, round, starts.get(request.id())))
                .toList();
    }

    /** The talks. */
    @PlanningEntityCollectionProperty
    public List<Talk> getTalks() {
        return talks;
    }

    /** Called by the solver. */
    public void setTalks(List<Talk> talks) {
        this.talks = talks;
    }

    /** How good it is. */
    @PlanningScore
    public @Nullable HardMediumSoftScore getScore() {
        return score;
    }

    /** Called by the solver. */
    public void setScore(@Nullable HardMediumSoftScore score) {
        this.score = score;
    }
}
