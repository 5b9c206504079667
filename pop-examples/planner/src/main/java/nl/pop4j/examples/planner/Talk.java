package nl.pop4j.examples.planner;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import nl.pop4j.conversation.planning.PlanningRound;
import nl.pop4j.conversation.planning.TalkRequest;
import nl.pop4j.shared.id.PersonId;
import org.jspecify.annotations.Nullable;

/** A talk as the solver sees it: when it can begin on its own, and when it does, which the solver changes. */
@PlanningEntity
public class Talk {

    private @Nullable TalkRequest request;
    private List<LocalDateTime> possible = List.of();
    private @Nullable LocalDateTime start;

    /** For the solver, which copies talks. */
    public Talk() {}

    Talk(TalkRequest request, PlanningRound round, @Nullable LocalDateTime start) {
        this.request = request;
        this.possible = List.copyOf(round.possibleStarts(request));
        this.start = start;
    }

    TalkRequest request() {
        return Objects.requireNonNull(request);
    }

    /** Names the talk. */
    @PlanningId
    public String getId() {
        return request().id();
    }

    /** From what the solver chooses. */
    @ValueRangeProvider
    public List<LocalDateTime> getPossible() {
        return possible;
    }

    /** When it begins; null as long as it is unplaced. */
    @PlanningVariable(allowsUnassigned = true)
    public @Nullable LocalDateTime getStart() {
        return start;
    }

    /** Called by the solver. */
    public void setStart(@Nullable LocalDateTime start) {
        this.start = start;
    }

    PersonId leader() {
        return request().leader();
    }

    PersonId employee() {
        return request().employee();
    }

    /** Whether it lies at the same time as another. */
    boolean overlaps(Talk other) {
        return start != null
                && other.start != null
                && start.isBefore(other.start.plusMinutes(other.request().minutes()))
                && other.start.isBefore(start.plusMinutes(request().minutes()));
    }

    /** Which of the wished days it is not on: 0 for the best or where none was wished, more for those behind. */
    int wishesMissed() {
        if (start == null || request().wishes().isEmpty()) {
            return 0;
        }
        int wish = request().wishes().indexOf(start.toLocalDate());
        return wish < 0 ? request().wishes().size() : wish;
    }

    /** How many days after the first possible one. */
    int daysWaited() {
        return start == null ? 0 : (int) ChronoUnit.DAYS.between(possible.get(0).toLocalDate(), start.toLocalDate());
    }
}
