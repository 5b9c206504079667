package nl.pop4j.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import nl.pop4j.goal.Effort.Contributor;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.GoalId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GoalContentTest {

    private static final LocalDate MONDAY_1_MARCH = LocalDate.of(2027, 3, 1);
    private static final DevelopmentGoal GOAL =
            DevelopmentGoal.of(GoalId.of("g1"), "Ik haal EHBO.", GoalOrigin.ownWish());

    @Test
    @Tag("D2.1")
    void recordsWhatEachSideWantsWithAGoal() {
        BothSides own = new BothSides("Ik word praktijkopleider.", "");
        assertThat(own.isComplete()).isFalse();
        assertThat(new BothSides(" ", "Er komt een plek vrij.").isComplete()).isFalse();
        DevelopmentGoal both = GOAL.toBuilder()
                .ambitions(new BothSides(own.employee(), "Er komt een plek vrij."))
                .build();
        assertThat(both.ambitions().isComplete()).isTrue();
        assertThat(both.by(MONDAY_1_MARCH).ambitions()).isEqualTo(both.ambitions());
    }

    @Test
    @Tag("D4.1")
    void putsSubGoalsAsBehaviourThatIsNeverBlank() {
        SubGoal step = new SubGoal("De komende maand ben je elke maandag om negen uur bij het overleg.", null);
        assertThat(GOAL.toBuilder().subGoals(List.of(step)).build().subGoals()).containsExactly(step);
        assertThatIllegalArgumentException().isThrownBy(() -> new SubGoal(" ", MONDAY_1_MARCH));
    }

    @Test
    @Tag("D4.2")
    void saysHowProgressIsFollowedWithWhomAndWhen() {
        ProgressCriterion criterion =
                new ProgressCriterion("De meldingen van de afdeling", "met Ahmed", MONDAY_1_MARCH);
        assertThat(GOAL.toBuilder().criteria(List.of(criterion)).build().criteria())
                .containsExactly(criterion);
        assertThatIllegalArgumentException().isThrownBy(() -> new ProgressCriterion("", "met Ahmed", MONDAY_1_MARCH));
        assertThat(criterion.toString()).doesNotContain("Ahmed", "meldingen");
    }

    @Test
    @Tag("D4.2")
    void saysWhoDoesWhatAndCountsEachPersonsMinutes() {
        DevelopmentActivity activity = activity(
                new Effort(Contributor.EMPLOYEE, 90, "Loopt mee."),
                new Effort(Contributor.COLLEAGUE, 60, "Doet voor."));
        assertThat(activity.minutesOf(Contributor.EMPLOYEE)).isEqualTo(90);
        assertThat(activity.minutesOf(Contributor.COLLEAGUE)).isEqualTo(60);
        assertThat(activity.minutesOf(Contributor.COACH)).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> activity(new Effort(Contributor.COACH, 30), new Effort(Contributor.COACH, 30)))
                .withMessageContaining("efforts");
        assertThatIllegalArgumentException().isThrownBy(() -> new Effort(Contributor.COACH, 0));
    }

    @Test
    @Tag("D4.2")
    void keepsStudyDaysByDateAndApart() {
        DevelopmentActivity activity = activity().toBuilder()
                .studyDays(List.of(new StudyDay(MONDAY_1_MARCH.plusDays(7), 480), new StudyDay(MONDAY_1_MARCH, 240)))
                .build();
        assertThat(activity.studyDays())
                .extracting(StudyDay::on)
                .containsExactly(MONDAY_1_MARCH, MONDAY_1_MARCH.plusDays(7));
        assertThat(activity.studyDayMinutes()).isEqualTo(720);
        List<StudyDay> twice = List.of(new StudyDay(MONDAY_1_MARCH, 60), new StudyDay(MONDAY_1_MARCH, 60));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> activity().toBuilder().studyDays(twice).build())
                .withMessageContaining("studyDays");
    }

    private static DevelopmentActivity activity(Effort... efforts) {
        return DevelopmentActivity.builder(
                        ActivityId.of("a1"), GoalId.of("g1"), ActivityKind.ON_THE_JOB, "Meelopen met een collega")
                .period(DateRange.ofClosed(MONDAY_1_MARCH, MONDAY_1_MARCH.plusDays(30)))
                .efforts(List.of(efforts))
                .build();
    }
}
