package nl.pop4j.plan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.goal.funding.TrainingEntitlement;
import nl.pop4j.plan.Closing;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.plan.execution.ActivityStatus;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D1.6")
class TrainingStandingTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 10);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 26);

    private final DevelopmentPlan plan =
            TrainedPeople.signed("p-1", TrainedPeople.underTheRight(), TrainedPeople.coaching());

    @Test
    void countsCreditUsedPlannedAndLeft() {
        assertStanding(plan, "0", "3", "4", "1");
        DevelopmentPlan halfway = TrainedPeople.reported(plan, ActivityStatus.STARTED, 720, FEBRUARY);
        assertStanding(halfway, "1.5", "1.5", "2.5", "1");
        assertStanding(TrainedPeople.reported(halfway, ActivityStatus.FINISHED, 240, MARCH), "2", "0", "2", "2");
        assertStanding(TrainedPeople.reported(halfway, ActivityStatus.DROPPED, 0, MARCH), "1.5", "0", "2.5", "2.5");
    }

    @Test
    void takesWhatWasPlannedWhereNobodyReportedTime() {
        assertStanding(TrainedPeople.reported(plan, ActivityStatus.FINISHED, 0, MARCH), "3", "0", "1", "1");
        assertStanding(
                TrainedPeople.reported(plan, ActivityStatus.FINISHED, 0, LocalDate.of(2026, 12, 31)),
                "0",
                "0",
                "4",
                "4");
    }

    @Test
    void looksAtOneYearOnly() {
        DevelopmentPlan early = TrainedPeople.reported(plan, ActivityStatus.STARTED, 480, LocalDate.of(2026, 12, 31));
        assertStanding(early, "0", "2", "4", "2");
        TrainingStanding before = TrainingStanding.of(right(2026, "0"), List.of(early));
        assertThat(before.used()).isEqualByComparingTo("1");
        assertThat(before.planned()).isZero();
    }

    @Test
    void countsOnlyWhatBothSignedAndPlansNothingAfterTheEnd() {
        DevelopmentPlan draft = DevelopmentPlan.start(plan.id(), plan.employee(), plan.workingCopy());
        assertStanding(draft, "0", "0", "4", "4");
        assertStanding(plan.closed(new Closing(PlanStatus.STOPPED, "Weg.", Samples.TODAY)), "0", "0", "4", "4");
    }

    @Test
    void carriesWhatWasLeftAndNeverFallsBelowZero() {
        assertThat(TrainingStanding.of(right(2027, "1.5"), List.of(plan)).left())
                .isEqualByComparingTo("5.5");
        TrainingStanding over = TrainingStanding.of(
                right(2027, "0"), List.of(TrainedPeople.reported(plan, ActivityStatus.STARTED, 2_400, FEBRUARY)));
        assertThat(over.used()).isEqualByComparingTo("5");
        assertThat(over.left()).isZero();
        assertThat(over.free()).isZero();
    }

    @Test
    void refusesNumbersThatAreNone() {
        for (String carried : List.of("-1", "-0.0001")) {
            assertThatIllegalArgumentException().isThrownBy(() -> right(2027, carried));
        }
        BigDecimal one = BigDecimal.ONE;
        for (int minutes : new int[] {0, 1_441}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new TrainingEntitlement("S", 2027, one, one, 12, one, minutes));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TrainingEntitlement("no scheme", 2027, one, one, 12, one, 480));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TrainingEntitlement("S", 2027, one, one, 13, one, 480));
    }

    private static void assertStanding(DevelopmentPlan plan, String used, String planned, String left, String free) {
        TrainingStanding standing = TrainingStanding.of(right(2027, "0"), List.of(plan));
        assertThat(standing.credit().credit()).isEqualByComparingTo("4");
        assertThat(standing.used()).as("used").isEqualByComparingTo(used);
        assertThat(standing.planned()).as("planned").isEqualByComparingTo(planned);
        assertThat(standing.left()).as("left").isEqualByComparingTo(left);
        assertThat(standing.free()).as("free").isEqualByComparingTo(free);
    }

    private static TrainingEntitlement right(int year, String carried) {
        return new TrainingEntitlement(
                TrainingEntitlement.BELGIAN_RIGHT,
                year,
                BigDecimal.valueOf(5),
                new BigDecimal("0.8"),
                12,
                new BigDecimal(carried),
                480);
    }
}
