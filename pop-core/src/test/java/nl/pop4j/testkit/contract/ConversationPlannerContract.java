package nl.pop4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.holiday.Holidays;
import nl.pop4j.conversation.planning.FreeTime;
import nl.pop4j.conversation.planning.PlannedTalk;
import nl.pop4j.conversation.planning.PlanningRound;
import nl.pop4j.conversation.planning.PlanningRules;
import nl.pop4j.conversation.planning.TalkPlan;
import nl.pop4j.conversation.planning.TalkRequest;
import nl.pop4j.port.ConversationPlanner;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.testkit.RoundGenerator;
import org.junit.jupiter.api.Test;

/** What {@link ConversationPlanner} promises. */
public abstract class ConversationPlannerContract {

    private static final LocalDate MONDAY = RoundGenerator.MONDAY;
    private static final WorkingDays DAYS = WorkingDays.of(Holidays.netherlands());
    private static final PersonId LEADER = PersonId.of("leader");
    private static final PersonId ONE = PersonId.of("e1");
    private static final PersonId OTHER = PersonId.of("e2");
    private static final int ROUNDS = 12;

    /** For implementing classes. */
    protected ConversationPlannerContract() {}

    /** The planner under test. */
    protected abstract ConversationPlanner planner();

    @Test
    void keepsToEveryRuleWhateverItIsAsked() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            PlanningRound round = new RoundGenerator(seed).round();
            assertThat(PlanningRules.check(round, planner().plan(round)))
                    .as("round of seed " + seed)
                    .isEmpty();
        }
    }

    @Test
    void plansNothingWhereNothingIsAsked() {
        assertThat(planner().plan(round(Map.of(), List.of()))).isEqualTo(new TalkPlan(List.of(), List.of()));
    }

    @Test
    void placesTheOnlyTimeThereIs() {
        PlanningRound round = round(Map.of(LEADER, hours(0, 9, 10), ONE, hours(0, 9, 10)), List.of(talk("t1", ONE)));
        assertThat(planner().plan(round).planned()).containsExactly(new PlannedTalk("t1", MONDAY.atTime(9, 0)));
    }

    @Test
    void leavesUnplacedWhatCannotBe() {
        // Monday in a week is Easter Monday; the other employee is never there.
        PlanningRound round = round(
                Map.of(LEADER, hours(7, 9, 17), ONE, hours(7, 9, 17)), List.of(talk("t1", ONE), talk("t2", OTHER)));
        assertThat(planner().plan(round)).isEqualTo(new TalkPlan(List.of(), List.of("t1", "t2")));
    }

    @Test
    void givesTheOnlyTimeToOneOfTwo() {
        PlanningRound round = round(
                Map.of(LEADER, hours(0, 9, 10), ONE, hours(0, 9, 10), OTHER, hours(0, 9, 10)),
                List.of(talk("t1", ONE), talk("t2", OTHER)));
        TalkPlan plan = planner().plan(round);
        assertThat(plan.planned()).hasSize(1);
        assertThat(plan.unplaced()).hasSize(1);
    }

    @Test
    void takesAWishedDayWhereNothingStandsAgainstIt() {
        LocalDate wish = MONDAY.plusDays(2);
        TalkRequest wished = new TalkRequest("t1", ONE, LEADER, 45, List.of(wish));
        List<FreeTime> both = List.of(hours(0, 9, 12).get(0), hours(2, 9, 12).get(0));
        assertThat(planner()
                        .plan(round(Map.of(LEADER, both, ONE, both), List.of(wished)))
                        .planned())
                .extracting(PlannedTalk::start)
                .extracting(LocalDateTime::toLocalDate)
                .containsExactly(wish);
    }

    private static PlanningRound round(Map<PersonId, List<FreeTime>> free, List<TalkRequest> requests) {
        return new PlanningRound(RoundGenerator.PERIOD, DAYS, free, requests);
    }

    private static List<FreeTime> hours(int offset, int from, int to) {
        LocalDate day = MONDAY.plusDays(offset);
        return List.of(new FreeTime(day.atTime(from, 0), day.atTime(to, 0)));
    }

    private static TalkRequest talk(String id, PersonId employee) {
        return new TalkRequest(id, employee, LEADER, 60, List.of());
    }
}
