package nl.pop4j.examples.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.holiday.Holidays;
import nl.pop4j.conversation.planning.FreeTime;
import nl.pop4j.conversation.planning.PlanningRound;
import nl.pop4j.conversation.planning.PlanningRules;
import nl.pop4j.conversation.planning.TalkPlan;
import nl.pop4j.conversation.planning.TalkRequest;
import nl.pop4j.port.ConversationPlanner;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.testkit.RoundGenerator;
import nl.pop4j.testkit.contract.ConversationPlannerContract;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The solver passes what the library's own planner passes. A whole department of 400 talks and 25 managers:
 * {@code -Dpop.talks=400 -Dpop.managers=25 -Dpop.patience=1000}.
 */
@Tag("D1.4")
class TimefoldPlannerTest extends ConversationPlannerContract {

    /** One for all tests: a solver factory is dear, and thread-safe. */
    private static final ConversationPlanner PLANNER =
            new TimefoldPlanner(Duration.ofSeconds(10), Integer.getInteger("pop.patience", 40));

    private static final int TALKS = Integer.getInteger("pop.talks", 48);
    private static final int MANAGERS = Integer.getInteger("pop.managers", 3);

    @Override
    protected ConversationPlanner planner() {
        return PLANNER;
    }

    /** The longer talk comes first by the plain way, and takes the only day of the shorter one. */
    @Test
    void placesWhatThePlainWayLeavesOut() {
        PersonId leader = PersonId.of("leader");
        PersonId one = PersonId.of("e1");
        PersonId other = PersonId.of("e2");
        List<FreeTime> both = List.of(nineToTen(0), nineToTen(1));
        PlanningRound round = new PlanningRound(
                RoundGenerator.PERIOD,
                WorkingDays.of(Holidays.netherlands()),
                Map.of(leader, both, one, List.of(nineToTen(0)), other, both),
                List.of(
                        new TalkRequest("t1", one, leader, 30, List.of()),
                        new TalkRequest("t2", other, leader, 60, List.of())));
        assertThat(ConversationPlanner.standard().plan(round).unplaced()).containsExactly("t1");
        assertThat(planner().plan(round).unplaced()).isEmpty();
    }

    private static FreeTime nineToTen(int offset) {
        LocalDate day = RoundGenerator.MONDAY.plusDays(offset);
        return new FreeTime(day.atTime(9, 0), day.atTime(10, 0));
    }

    @Test
    void placesEveryTalkOfADepartmentInWhichThatCanBeDone() {
        PlanningRound round = new RoundGenerator(8).department(TALKS, MANAGERS);
        TalkPlan plan = planner().plan(round);
        assertThat(PlanningRules.check(round, plan)).isEmpty();
        assertThat(plan.unplaced()).isEmpty();
    }
}
