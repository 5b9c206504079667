package nl.pop4j.review.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.pop4j.assessment.Assessor;
import nl.pop4j.assessment.CompetenceAssessment;
import nl.pop4j.assessment.Rating;
import nl.pop4j.assessment.RatingPolicy;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.goal.ActivityKind;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.GoalOrigin;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.execution.ActivityProgress;
import nl.pop4j.plan.execution.ActivityStatus;
import nl.pop4j.plan.execution.ExecutionRecord;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.AssessmentId;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.PersonId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D3.7")
class PlanProgressTest {

    private static final DateRange YEAR = DateRange.ofClosed(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
    private static final LocalDate MARCH_1 = LocalDate.of(2027, 3, 1);
    private static final LocalDate APRIL_1 = LocalDate.of(2027, 4, 1);
    private static final LocalDate MAY_3 = LocalDate.of(2027, 5, 3);
    private static final PersonId EMPLOYEE = PersonId.of("e-1");
    private static final FrameworkId FRAMEWORK = FrameworkId.of("f-1");

    private static final PlanContent CONTENT = PlanContent.blank(LocalizedText.DUTCH, YEAR, FRAMEWORK)
            .with(DevelopmentGoal.of(GoalId.of("g1"), "Vergaderingen leiden", GoalOrigin.ownWish()))
            .with(DevelopmentGoal.of(GoalId.of("g2"), "Engels spreken", GoalOrigin.ownWish()))
            .with(activity("a1", "g1"))
            .with(activity("a2", "g1"))
            .with(activity("a3", "g2"));

    @Test
    void addsUpTheMinutesOfAnActivityByTheDayForWhichTheyHold() {
        ExecutionRecord record = record(
                report("a1", ActivityStatus.STARTED, 60, APRIL_1),
                report("a1", ActivityStatus.STARTED, 90, MARCH_1),
                report("a1", ActivityStatus.FINISHED, 30, APRIL_1));
        assertThat(PlanProgress.ofActivities(CONTENT, record)).singleElement().satisfies(series -> {
            assertThat(series.subject()).isEqualTo(ProgressSubject.ACTIVITY);
            assertThat(series.id()).isEqualTo("a1");
            assertThat(series.points()).containsExactly(ProgressPoint.of(MARCH_1, 90), ProgressPoint.of(APRIL_1, 180));
        });
    }

    @Test
    void tellsHowMuchOfAGoalIsFinished() {
        ExecutionRecord record = record(
                report("a1", ActivityStatus.FINISHED, 60, MARCH_1),
                report("a2", ActivityStatus.STARTED, 60, APRIL_1),
                report("a2", ActivityStatus.DROPPED, 0, MAY_3));
        assertThat(PlanProgress.ofGoals(CONTENT, record)).singleElement().satisfies(series -> {
            assertThat(series.id()).isEqualTo("g1");
            assertThat(series.points())
                    .containsExactly(
                            ProgressPoint.of(MARCH_1, 50), ProgressPoint.of(APRIL_1, 50), ProgressPoint.of(MAY_3, 100));
        });
    }

    @Test
    void tellsNothingOfAGoalWhoseActivitiesWereAllDropped() {
        ExecutionRecord record = record(report("a3", ActivityStatus.DROPPED, 0, MAY_3));
        assertThat(PlanProgress.ofGoals(CONTENT, record)).isEmpty();
    }

    @Test
    void followsTheLevelThatCounted() {
        CompetenceCode listening = CompetenceCode.of("C1");
        CompetenceAssessment assessment = CompetenceAssessment.of(AssessmentId.of("as-1"), EMPLOYEE, FRAMEWORK)
                .with(Rating.of(listening, Level.of(4), new Assessor(Assessor.Kind.SELF, EMPLOYEE), MARCH_1))
                .with(Rating.of(listening, Level.of(2), manager(), APRIL_1))
                .with(Rating.of(CompetenceCode.of("C2"), Level.of(1), manager(), APRIL_1))
                .with(Rating.of(listening, Level.of(3), manager(), MAY_3));
        List<ProgressSeries> series = PlanProgress.ofLevels(assessment, RatingPolicy.MANAGER_DECIDES);
        assertThat(series).extracting(ProgressSeries::id).containsExactly("C1", "C2");
        assertThat(series.get(0).points())
                .containsExactly(
                        new ProgressPoint(MARCH_1, Level.of(4).value()),
                        new ProgressPoint(APRIL_1, Level.of(2).value()),
                        new ProgressPoint(MAY_3, Level.of(3).value()));
        assertThat(series.get(1).points()).hasSize(1);
    }

    private static Assessor manager() {
        return new Assessor(Assessor.Kind.MANAGER, PersonId.of("m-1"));
    }

    private static DevelopmentActivity activity(String id, String goal) {
        return DevelopmentActivity.builder(ActivityId.of(id), GoalId.of(goal), ActivityKind.READING, "Lezen")
                .period(YEAR)
                .build();
    }

    private static ActivityProgress report(String activity, ActivityStatus status, int minutes, LocalDate on) {
        return new ActivityProgress(ActivityId.of(activity), status, minutes, on, EMPLOYEE);
    }

    private static ExecutionRecord record(ActivityProgress... reports) {
        return new ExecutionRecord(List.of(reports), List.of(), List.of());
    }
}
