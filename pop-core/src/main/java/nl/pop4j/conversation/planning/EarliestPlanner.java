package nl.pop4j.conversation.planning;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * A plain way of finding times: the talk with the fewest possible times left is placed first, on the wished day that
 * comes first in its list, else as early as can be, on whole quarters of an hour.
 *
 * <p>It keeps to all {@link PlanningRules} and never takes a talk back once it has a time, so that it may leave a talk
 * unplaced that a solver would place: one or two of 400 with 25 managers whose time is short, in a quarter of a second.
 * The same round gives the same plan.
 *
 * <p>See {@link PlanningRound} for an example.
 */
public final class EarliestPlanner {

    private final PlanningRound round;
    private final Map<TalkRequest, NavigableSet<LocalDateTime>> possible = new HashMap<>();
    private final List<PlannedTalk> planned = new ArrayList<>();
    private final List<TalkRequest> waiting;

    private EarliestPlanner(PlanningRound round) {
        this.round = round;
        this.waiting = new ArrayList<>(round.requests());
        waiting.forEach(request -> possible.put(request, new TreeSet<>(round.possibleStarts(request))));
    }

    /** Times for the talks of a round. */
    public static TalkPlan plan(PlanningRound round) {
        return new EarliestPlanner(round).placed();
    }

    private TalkPlan placed() {
        List<String> unplaced = new ArrayList<>();
        while (!waiting.isEmpty()) {
            TalkRequest next = waiting.stream()
                    .min(Comparator.comparingInt(
                                    (TalkRequest request) -> left(request).size())
                            .thenComparing(TalkRequest::id))
                    .orElseThrow();
            waiting.remove(next);
            if (left(next).isEmpty()) {
                unplaced.add(next.id());
            } else {
                place(next, best(next));
            }
        }
        return new TalkPlan(
                planned.stream()
                        .sorted(Comparator.comparing(PlannedTalk::start).thenComparing(PlannedTalk::id))
                        .collect(ImmutableList.toImmutableList()),
                round.requests().stream()
                        .map(TalkRequest::id)
                        .filter(unplaced::contains)
                        .collect(ImmutableList.toImmutableList()));
    }

    private void place(TalkRequest request, LocalDateTime start) {
        planned.add(new PlannedTalk(request.id(), start));
        LocalDateTime end = start.plusMinutes(request.minutes());
        waiting.stream()
                .filter(request::sharesSomebodyWith)
                .forEach(other -> left(other)
                        .subSet(start.minusMinutes(other.minutes()), false, end, false)
                        .clear());
    }

    private LocalDateTime best(TalkRequest request) {
        for (LocalDate wish : request.wishes()) {
            LocalDateTime start = left(request).ceiling(wish.atStartOfDay());
            if (start != null && start.toLocalDate().equals(wish)) {
                return start;
            }
        }
        return left(request).first();
    }

    private NavigableSet<LocalDateTime> left(TalkRequest request) {
        return possible.getOrDefault(request, new TreeSet<>());
    }
}
