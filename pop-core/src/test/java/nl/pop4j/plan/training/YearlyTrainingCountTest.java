package nl.pop4j.plan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.Funding.Payer;
import nl.pop4j.goal.funding.TrainingEntitlement;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.execution.ActivityStatus;
import nl.pop4j.shared.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D1.6")
class YearlyTrainingCountTest {

    private static final DevelopmentActivity TRAINING = TrainedPeople.underTheRight();
    private static final DevelopmentActivity COACHING = TrainedPeople.coaching();

    private final YearlyTrainingCount count = new YearlyTrainingCount(2027);

    @Test
    void rollsUpHoursCostAndSchemeByTeamAndKind() {
        people("west", 2, TRAINING, COACHING);
        people("oost", 1, TRAINING);
        YearlyTrainingPlan plan = count.plan(1);
        assertThat(plan.total())
                .isEqualTo(new TrainingFigures(
                        3,
                        5,
                        3 * 1_440 + 2 * 480,
                        Map.of(Payer.EMPLOYER, Money.ofEuros(2_550), Payer.EMPLOYEE, Money.ofEuros(200)),
                        Map.of(TrainingEntitlement.BELGIAN_RIGHT, 3 * 1_440L)));
        assertThat(plan.byTeam())
                .extracting(
                        line -> line.group() + " " + line.shown().orElseThrow().activities())
                .containsExactly("oost 1", "west 4");
        assertThat(plan.byKind())
                .extracting(
                        line -> line.group() + " " + line.shown().orElseThrow().people())
                .containsExactly("COACHING 2", "TRAINING 3");
    }

    @Test
    void hidesSmallGroupsAndThoseThatWouldTellOfThem() {
        people("west", 12, TRAINING);
        people("oost", 3, TRAINING);
        YearlyTrainingPlan plan = count.plan(5);
        assertThat(plan.all().orElseThrow().people()).isEqualTo(15);
        assertThat(plan.byTeam()).extracting(TrainingLine::figures).containsOnlyNulls();
        assertThat(plan.byKind()).extracting(TrainingLine::figures).doesNotContainNull();
        people("noord", 5, TRAINING);
        assertThat(count.plan(5).byTeam())
                .filteredOn(line -> line.figures() != null)
                .hasSizeBetween(1, 2)
                .noneMatch(line -> line.group().equals("oost"));
    }

    @Test
    void hidesEverythingWhereAllAreFewerThanK() {
        people("west", 4, TRAINING);
        YearlyTrainingPlan plan = count.plan(5);
        assertThat(plan.all()).isEmpty();
        assertThat(plan.byTeam()).extracting(TrainingLine::figures).containsOnlyNulls();
        assertThat(plan.byKind()).extracting(TrainingLine::figures).containsOnlyNulls();
    }

    @Test
    void takesNobodyForTwoWhoStandsInTwoPlaces() {
        people("west", 4, TRAINING, COACHING);
        assertThat(count.plan(5).all()).isEmpty();
        assertThat(count.plan(4).all()).isPresent();
    }

    @Test
    void countsWhatEndsInTheYearAndWasNotGivenUp() {
        DevelopmentPlan given = TrainedPeople.signed("p-x", TRAINING);
        count.add(TrainedPeople.reported(given, ActivityStatus.DROPPED, 0, LocalDate.of(2027, 2, 2)), "west");
        assertThat(count.plan(1).all().orElseThrow().activities()).isZero();
        assertThat(new YearlyTrainingCount(2026).add(given, "west").plan(1).byTeam())
                .isEmpty();
    }

    @Test
    void refusesAGroupOfNobody() {
        assertThatIllegalArgumentException().isThrownBy(() -> count.plan(0));
    }

    private void people(String team, int number, DevelopmentActivity... activities) {
        for (int i = 0; i < number; i++) {
            count.add(TrainedPeople.signed("p-" + team + "-" + i, activities), team);
        }
    }
}
