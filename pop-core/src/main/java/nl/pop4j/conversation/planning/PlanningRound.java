package nl.pop4j.conversation.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.id.PersonId;

/**
 * The talks of a department that need times, and when its people can.
 *
 * @param period the days from which to choose
 * @param days which of them are working days
 * @param free when each person can; who is not there never can
 * @param requests the talks, each id once
 */
public record PlanningRound(
        DateRange period,
        WorkingDays days,
        @Personal(DataCategory.IDENTIFIER) Map<PersonId, List<FreeTime>> free,
        List<TalkRequest> requests) {

    /** Minutes between two times at which a talk may begin. */
    private static final int GRID = 15;

    /**
     * Copies the parts.
     *
     * @throws IllegalArgumentException if an id occurs twice
     */
    public PlanningRound {
        free = ImmutableMap.copyOf(Maps.transformValues(free, ImmutableList::copyOf));
        requests = ImmutableList.copyOf(requests);
        if (requests.stream().map(TalkRequest::id).distinct().count() < requests.size()) {
            throw new IllegalArgumentException("requests must have ids of their own");
        }
    }

    /**
     * When a talk could begin if it were the only one: on whole quarters of an hour at which both can and work is done,
     * ascending. What a planner chooses from.
     *
     * <p>Example: who can from 9:10 to 10:30 can begin a talk of an hour at 9:15 and 9:30.
     */
    public SortedSet<LocalDateTime> possibleStarts(TalkRequest request) {
        ImmutableSortedSet.Builder<LocalDateTime> starts = ImmutableSortedSet.naturalOrder();
        LocalDateTime first = period.start().atStartOfDay();
        LocalDateTime end = period.end().atStartOfDay();
        for (FreeTime time : free(request.leader())) {
            LocalDateTime start = onGrid(time.start().isAfter(first) ? time.start() : first);
            LocalDateTime last = (time.end().isBefore(end) ? time.end() : end).minusMinutes(request.minutes());
            for (; !start.isAfter(last); start = start.plusMinutes(GRID)) {
                if (allows(request, start)) {
                    starts.add(start);
                }
            }
        }
        return starts.build();
    }

    private static LocalDateTime onGrid(LocalDateTime time) {
        LocalDateTime day = time.toLocalDate().atStartOfDay();
        long minutes = Duration.between(day, time).plusMinutes(1).minusNanos(1).toMinutes();
        return day.plusMinutes((minutes + GRID - 1) / GRID * GRID);
    }

    /** The request with this id. */
    Optional<TalkRequest> request(String id) {
        return requests.stream().filter(request -> request.id().equals(id)).findFirst();
    }

    /** Whether both can, all the time, on one working day of the period. */
    boolean allows(TalkRequest request, LocalDateTime start) {
        return isOnAWorkingDay(request, start) && isFree(request, start);
    }

    /** Whether it begins and ends on one working day of the period. */
    boolean isOnAWorkingDay(TalkRequest request, LocalDateTime start) {
        return period.contains(start.toLocalDate())
                && days.isWorkingDay(start.toLocalDate())
                && start.plusMinutes(request.minutes() - 1L).toLocalDate().equals(start.toLocalDate());
    }

    /** Whether both can, all the time. */
    boolean isFree(TalkRequest request, LocalDateTime start) {
        return isFree(request.employee(), start, request.minutes())
                && isFree(request.leader(), start, request.minutes());
    }

    private boolean isFree(PersonId person, LocalDateTime start, int minutes) {
        return free(person).stream().anyMatch(time -> time.holds(start, minutes));
    }

    /** When a person can. */
    List<FreeTime> free(PersonId person) {
        return free.getOrDefault(person, ImmutableList.of());
    }

    /** How many talks, and nobody of them. */
    @Override
    public String toString() {
        return "PlanningRound[" + requests.size() + " talks in " + period + "]";
    }
}
