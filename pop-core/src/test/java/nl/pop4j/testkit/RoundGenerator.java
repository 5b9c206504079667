package nl.pop4j.testkit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.holiday.Holidays;
import nl.pop4j.conversation.planning.FreeTime;
import nl.pop4j.conversation.planning.PlanningRound;
import nl.pop4j.conversation.planning.TalkRequest;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.id.PersonId;

/**
 * Rounds of talks that need times, in two weeks with Easter Monday in them.
 *
 * <p>Example: {@code new RoundGenerator(42).department(400, 25)} asks for 400 talks that 25 managers lead, and all of
 * them can be placed.
 */
public final class RoundGenerator {

    /** A Monday; Monday in a week is Easter Monday. */
    public static final LocalDate MONDAY = LocalDate.of(2027, 3, 22);

    /** The days from which to choose. */
    public static final DateRange PERIOD = DateRange.of(MONDAY, MONDAY.plusDays(14));

    private static final WorkingDays DAYS = WorkingDays.of(Holidays.netherlands());
    private static final int TALK_IN_MINUTES = 60;
    private static final int QUARTERS_OF_A_DAY = 29;

    private final Random random;
    private final Map<PersonId, List<FreeTime>> free = new HashMap<>();
    private final Map<PersonId, List<LocalDateTime>> taken = new HashMap<>();

    /** A generator that makes the same for the same seed. */
    public RoundGenerator(long seed) {
        this.random = new Random(seed);
    }

    /** A small department: three leaders, who may be employees in another's talk, and people with odd hours. */
    public PlanningRound round() {
        free.clear();
        List<PersonId> people = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            PersonId person = PersonId.of("p" + i);
            people.add(person);
            free.put(person, oddHours());
        }
        List<TalkRequest> requests = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int leader = random.nextInt(3);
            int employee = (leader + 1 + random.nextInt(9)) % 10;
            List<LocalDate> wishes = random.nextBoolean() ? List.of() : List.of(MONDAY.plusDays(random.nextInt(14)));
            requests.add(new TalkRequest(
                    "t" + i, people.get(employee), people.get(leader), 15 + random.nextInt(60), wishes));
        }
        return new PlanningRound(PERIOD, DAYS, free, requests);
    }

    /**
     * A department in which every talk of an hour can be placed: managers have twice the time they need, each employee
     * can at three times, and managers have talks of their own with another manager.
     */
    public PlanningRound department(int talks, int managers) {
        free.clear();
        taken.clear();
        List<TalkRequest> requests = new ArrayList<>();
        for (int i = 0; i < talks; i++) {
            PersonId leader = PersonId.of("m" + i % managers);
            PersonId employee = i < managers ? PersonId.of("m" + (i + 1) % managers) : PersonId.of("e" + i);
            LocalDateTime start = hidden(leader, employee);
            give(leader, start, 15L * random.nextInt(5));
            give(leader, anyTime(), 0);
            give(employee, start, 0);
            for (int more = 0; more < 2; more++) {
                give(employee, anyTime(), 30);
            }
            List<LocalDate> wishes = random.nextBoolean() ? List.of() : List.of(MONDAY.plusDays(random.nextInt(5)));
            requests.add(new TalkRequest("t" + i, employee, leader, TALK_IN_MINUTES, wishes));
        }
        return new PlanningRound(PERIOD, DAYS, free, requests);
    }

    private List<FreeTime> oddHours() {
        List<FreeTime> times = new ArrayList<>();
        for (int time = random.nextInt(4); time > 0; time--) {
            LocalDateTime start =
                    MONDAY.plusDays(random.nextInt(14)).atTime(7 + random.nextInt(10), random.nextInt(60));
            times.add(new FreeTime(start, start.plusMinutes(20L + random.nextInt(300))));
        }
        return times;
    }

    /** A time at which neither has another talk: with all of these times together the round has an answer. */
    private LocalDateTime hidden(PersonId leader, PersonId employee) {
        LocalDateTime start = anyTime();
        while (isTaken(leader, start) || isTaken(employee, start)) {
            start = anyTime();
        }
        taken.computeIfAbsent(leader, person -> new ArrayList<>()).add(start);
        taken.computeIfAbsent(employee, person -> new ArrayList<>()).add(start);
        return start;
    }

    private boolean isTaken(PersonId person, LocalDateTime start) {
        return taken.getOrDefault(person, List.of()).stream()
                .anyMatch(other -> other.isBefore(start.plusMinutes(TALK_IN_MINUTES))
                        && start.isBefore(other.plusMinutes(TALK_IN_MINUTES)));
    }

    /** A quarter from nine to four, on a day of work. */
    private LocalDateTime anyTime() {
        LocalDate day = MONDAY.plusDays(random.nextInt(14));
        while (!DAYS.isWorkingDay(day)) {
            day = MONDAY.plusDays(random.nextInt(14));
        }
        return day.atTime(9, 0).plusMinutes(15L * random.nextInt(QUARTERS_OF_A_DAY));
    }

    private void give(PersonId person, LocalDateTime start, long more) {
        free.computeIfAbsent(person, one -> new ArrayList<>())
                .add(new FreeTime(start.minusMinutes(more), start.plusMinutes(TALK_IN_MINUTES + more)));
    }
}
