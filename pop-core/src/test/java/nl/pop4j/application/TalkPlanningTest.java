package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.pop4j.Pop;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.holiday.Holidays;
import nl.pop4j.conversation.planning.FreeTime;
import nl.pop4j.conversation.planning.PlannedTalk;
import nl.pop4j.conversation.planning.PlanningRound;
import nl.pop4j.conversation.planning.TalkPlan;
import nl.pop4j.conversation.planning.TalkRequest;
import nl.pop4j.memory.InMemoryPeople;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D2.3")
class TalkPlanningTest {

    private static final LocalDateTime NINE = Samples.TODAY.atTime(9, 0);

    private final Office office = new Office().begun();

    @Test
    void findsATimeForWhoMayPlanIt() {
        assertThat(office.pop
                        .talkPlanning()
                        .propose(office.tenant, AHMED, round())
                        .result())
                .contains(new TalkPlan(List.of(new PlannedTalk("t1", NINE)), List.of()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> office.pop.talkPlanning().propose(office.tenant, STRANGER, round()));
    }

    @Test
    void showsNobodyAPlanThatBreaksARule() {
        Pop careless = Pop.builder()
                .store(office.store)
                .people(InMemoryPeople.none().managing(Samples.AHMED, Samples.NOOR))
                .clock(Clock.fixed(Samples.NOW, ZoneOffset.UTC))
                .planner(round -> new TalkPlan(List.of(new PlannedTalk("t1", NINE.minusHours(1))), List.of()))
                .build();
        Outcome<TalkPlan> outcome = careless.talkPlanning().propose(office.tenant, AHMED, round());
        assertThat(outcome.findings().stream().map(finding -> finding.code().value()))
                .containsExactly("PLANNING-FREE-1");
        assertThat(outcome.isDone()).isFalse();
    }

    private static PlanningRound round() {
        FreeTime morning = new FreeTime(NINE, NINE.plusHours(3));
        return new PlanningRound(
                DateRange.of(Samples.TODAY, Samples.TODAY.plusDays(7)),
                WorkingDays.of(Holidays.netherlands()),
                Map.of(Samples.NOOR, List.of(morning), Samples.AHMED, List.of(morning)),
                List.of(new TalkRequest("t1", Samples.NOOR, Samples.AHMED, 60, List.of())));
    }
}
