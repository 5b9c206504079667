package nl.pop4j.conversation.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.holiday.Holidays;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.testkit.RoundGenerator;

class PlanningProperties {

    private static final LocalDate MONDAY = RoundGenerator.MONDAY;
    private static final DateRange PERIOD = RoundGenerator.PERIOD;
    private static final WorkingDays DAYS = WorkingDays.of(Holidays.netherlands());
    private static final PersonId LEADER = PersonId.of("leader");

    @Property(tries = 150)
    void whatItPlansKeepsToEveryRule(@ForAll long seed) {
        PlanningRound round = new RoundGenerator(seed).round();
        TalkPlan plan = EarliestPlanner.plan(round);
        assertThat(PlanningRules.check(round, plan)).isEmpty();
        assertThat(EarliestPlanner.plan(round)).isEqualTo(plan);
    }

    @Property(tries = 30)
    void nothingIsUnplacedForWhichThereIsStillATimeAlone(@ForAll long seed) {
        PlanningRound round = new RoundGenerator(seed).round();
        TalkPlan plan = EarliestPlanner.plan(round);
        for (String id : plan.unplaced()) {
            for (LocalDateTime start = MONDAY.atStartOfDay();
                    start.isBefore(PERIOD.end().atStartOfDay());
                    start = start.plusMinutes(15)) {
                List<PlannedTalk> more = new ArrayList<>(plan.planned());
                more.add(new PlannedTalk(id, start));
                List<String> less = new ArrayList<>(plan.unplaced());
                less.remove(id);
                assertThat(PlanningRules.check(round, new TalkPlan(more, less))).isNotEmpty();
            }
        }
    }

    @Property(tries = 100)
    void talksThatNeedNobodyElseAreAllPlaced(@ForAll long seed) {
        Random random = new Random(seed);
        int talks = 1 + random.nextInt(16);
        Map<PersonId, List<FreeTime>> free = new HashMap<>();
        free.put(LEADER, List.of(day(0, 9, 17), day(1, 9, 17)));
        List<TalkRequest> requests = new ArrayList<>();
        for (int i = 0; i < talks; i++) {
            free.put(PersonId.of("e" + i), List.of(day(0, 9, 17), day(1, 9, 17)));
            requests.add(request("t" + i, "e" + i, 60));
        }
        assertThat(EarliestPlanner.plan(new PlanningRound(PERIOD, DAYS, free, requests))
                        .unplaced())
                .isEmpty();
    }

    @Example
    void takesTheWishedDayBeforeAnEarlierOne() {
        Map<PersonId, List<FreeTime>> free = Map.of(
                LEADER,
                List.of(day(0, 9, 12), day(2, 9, 12)),
                PersonId.of("e1"),
                List.of(day(0, 9, 12), day(2, 10, 12)));
        TalkRequest wish = new TalkRequest("t1", PersonId.of("e1"), LEADER, 45, List.of(MONDAY.plusDays(2)));
        assertThat(EarliestPlanner.plan(new PlanningRound(PERIOD, DAYS, free, List.of(wish)))
                        .planned())
                .containsExactly(new PlannedTalk("t1", MONDAY.plusDays(2).atTime(10, 0)));
    }

    @Example
    void placesWhoHasTheFewestTimesFirst() {
        Map<PersonId, List<FreeTime>> free = Map.of(
                LEADER,
                List.of(day(0, 9, 11)),
                PersonId.of("e1"),
                List.of(day(0, 9, 11)),
                PersonId.of("e2"),
                List.of(day(0, 9, 10)));
        PlanningRound round =
                new PlanningRound(PERIOD, DAYS, free, List.of(request("t1", "e1", 60), request("t2", "e2", 60)));
        assertThat(EarliestPlanner.plan(round).planned())
                .containsExactly(
                        new PlannedTalk("t2", MONDAY.atTime(9, 0)), new PlannedTalk("t1", MONDAY.atTime(10, 0)));
    }

    @Example
    void leavesOutWhatCannotBeAndSaysSo() {
        Map<PersonId, List<FreeTime>> free = Map.of(
                LEADER,
                List.of(day(7, 9, 17), day(0, 9, 10)),
                PersonId.of("e1"),
                List.of(day(7, 9, 17)),
                PersonId.of("e2"),
                List.of(new FreeTime(MONDAY.atTime(9, 1), MONDAY.atTime(9, 59))));
        PlanningRound round =
                new PlanningRound(PERIOD, DAYS, free, List.of(request("t1", "e1", 60), request("t2", "e2", 50)));
        // Monday in a week is Easter Monday; and from 9:15 on, fifty minutes are too long.
        assertThat(EarliestPlanner.plan(round).unplaced()).containsExactly("t1", "t2");
    }

    @Example
    void findsEveryWayInWhichAPlanCanBeWrong() {
        Map<PersonId, List<FreeTime>> free = Map.of(
                LEADER,
                List.of(day(0, 9, 12), day(7, 9, 12)),
                PersonId.of("e1"),
                List.of(day(0, 9, 12), day(7, 9, 12)),
                PersonId.of("e2"),
                List.of(day(0, 9, 12)));
        PlanningRound round =
                new PlanningRound(PERIOD, DAYS, free, List.of(request("t1", "e1", 60), request("t2", "e2", 60)));
        assertThat(codes(round, plan("t1", 9, "t2", 10))).isEmpty();
        assertThat(codes(round, plan("t1", 9, "t2", 9))).containsExactly("PLANNING-TWICE-1");
        assertThat(codes(round, plan("t1", 9, "t2", 12))).containsExactly("PLANNING-FREE-1");
        assertThat(codes(round, plan("t1", 9, "t1", 10))).containsExactly("PLANNING-ONCE-1", "PLANNING-ONCE-1");
        assertThat(codes(round, new TalkPlan(List.of(), List.of("t1")))).containsExactly("PLANNING-ONCE-1");
        PlannedTalk easter = new PlannedTalk("t1", MONDAY.plusDays(7).atTime(9, 0));
        assertThat(codes(round, new TalkPlan(List.of(easter), List.of("t2")))).containsExactly("PLANNING-DAY-1");
    }

    @Example
    void refusesWhatIsNoRequestAndNoTime() {
        assertThatIllegalArgumentException().isThrownBy(() -> request("t1", "e1", 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FreeTime(MONDAY.atStartOfDay(), MONDAY.atStartOfDay()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanningRound(
                        PERIOD, DAYS, Map.of(), List.of(request("t1", "e1", 60), request("t1", "e2", 60))));
    }

    private static List<String> codes(PlanningRound round, TalkPlan plan) {
        return PlanningRules.check(round, plan).stream()
                .map(Finding::code)
                .map(code -> code.value())
                .toList();
    }

    private static TalkPlan plan(String first, int hour, String second, int other) {
        return new TalkPlan(
                List.of(
                        new PlannedTalk(first, MONDAY.atTime(hour, 0)),
                        new PlannedTalk(second, MONDAY.atTime(other, 0))),
                List.of());
    }

    private static FreeTime day(int offset, int from, int to) {
        LocalDate day = MONDAY.plusDays(offset);
        return new FreeTime(day.atTime(from, 0), day.atTime(to, 0));
    }

    private static TalkRequest request(String id, String employee, int minutes) {
        return new TalkRequest(id, PersonId.of(employee), LEADER, minutes, List.of());
    }
}
