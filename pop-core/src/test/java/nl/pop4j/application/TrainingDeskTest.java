package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.HANNA;
import static nl.pop4j.application.Office.NOOR;
import static nl.pop4j.application.Office.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.pop4j.Pop;
import nl.pop4j.goal.funding.TrainingEntitlement;
import nl.pop4j.memory.InMemoryPeople;
import nl.pop4j.plan.training.TrainedPeople;
import nl.pop4j.plan.training.TrainingFigures;
import nl.pop4j.plan.training.TrainingLine;
import nl.pop4j.plan.training.TrainingStanding;
import nl.pop4j.plan.training.YearlyTrainingPlan;
import nl.pop4j.port.Settings;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.testkit.SampleNeeds;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D1.6")
class TrainingDeskTest {

    private static final PersonId COACH = PersonId.of("p-coach");
    static final TrainingEntitlement RIGHT = new TrainingEntitlement(
            TrainingEntitlement.BELGIAN_RIGHT,
            2027,
            BigDecimal.valueOf(5),
            new BigDecimal("0.8"),
            12,
            BigDecimal.ZERO,
            480);

    private final Office office = new Office(Samples.TENANT, Map.of(COACH, Role.COACH)).begun();

    TrainingDeskTest() {
        store(Samples.NOOR.value());
    }

    @Test
    void countsTheTrainingRightOverTheSignedPlansOfAnEmployee() {
        TrainingStanding standing = office.pop.trainingDesk().standing(office.tenant, AHMED, Samples.NOOR, RIGHT);
        assertThat(standing.credit().credit()).isEqualByComparingTo("4");
        assertThat(standing.planned()).isEqualByComparingTo("3");
        assertThat(standing.free()).isEqualByComparingTo("1");
        assertThat(office.readings())
                .anyMatch(entry -> entry.reader().equals(Samples.AHMED)
                        && entry.aggregate().equals("plan-of-" + Samples.NOOR.value()));
    }

    @Test
    void tellsNothingToWhoMayNotSeeTimeAndCost() {
        for (Actor actor : List.of(STRANGER, Actor.of(COACH), Actor.of(COACH, Role.MANAGEMENT))) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> office.pop.trainingDesk().standing(office.tenant, actor, Samples.NOOR, RIGHT));
        }
        assertThat(office.readings()).noneMatch(entry -> entry.reader().equals(COACH));
    }

    @Test
    void rollsThePlansOfTheTenantUpByTeam() {
        for (int i = 0; i < 4; i++) {
            store("p-colleague-" + i);
        }
        YearlyTrainingPlan plan = pop().trainingDesk().yearlyPlan(office.tenant, HANNA, 2027);
        assertThat(plan.smallestGroup()).isEqualTo(Settings.SMALLEST_GROUP);
        assertThat(plan.all().map(TrainingFigures::people)).contains(5L);
        assertThat(plan.byTeam())
                .singleElement()
                .satisfies(line -> assertThat(line.group()).isEqualTo(SampleNeeds.TEAM_WEST))
                .extracting(TrainingLine::figures)
                .isNotNull();
    }

    @Test
    void hidesAYearOfFewPeopleAndAnswersOnlyWhoMaySeeFigures() {
        YearlyTrainingPlan plan = pop().trainingDesk().yearlyPlan(office.tenant, HANNA, 2027);
        assertThat(plan.all()).isEmpty();
        assertThat(plan.byTeam()).extracting(TrainingLine::figures).containsOnlyNulls();
        for (Actor actor : List.of(NOOR, AHMED, STRANGER)) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> office.pop.trainingDesk().yearlyPlan(office.tenant, actor, 2027));
        }
    }

    private void store(String person) {
        office.store.run(
                office.tenant,
                ports ->
                        ports.plans().save(office.tenant, TrainedPeople.signed(person, TrainedPeople.underTheRight())));
    }

    /** The same store, where Ahmed leads everybody. */
    private Pop pop() {
        InMemoryPeople people = InMemoryPeople.none().managing(Samples.AHMED, Samples.NOOR);
        for (int i = 0; i < 4; i++) {
            people = people.managing(Samples.AHMED, PersonId.of("p-colleague-" + i));
        }
        return Pop.builder()
                .store(office.store)
                .people(people)
                .clock(Clock.fixed(Samples.NOW, ZoneOffset.UTC))
                .build();
    }
}
