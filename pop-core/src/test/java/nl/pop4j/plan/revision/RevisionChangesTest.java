package nl.pop4j.plan.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.GoalOrigin;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D5.1")
class RevisionChangesTest {

    private static final LocalDate FRIDAY = LocalDate.of(2027, 1, 1);
    private static final DevelopmentGoal GOAL = DevelopmentGoal.of(
                    GoalId.of("g1"), "Zes gesprekken", GoalOrigin.ownWish())
            .because("Met een \\ en\nnieuwe regel\ten tab")
            .by(LocalDate.of(2027, 6, 30));

    @Test
    void equalContentsDifferInNothing() {
        assertThat(RevisionChanges.between(
                        revision(1, content().with(GOAL)), revision(2, content().with(GOAL))))
                .isEmpty();
    }

    @Test
    void namesAMovedDeadlineWithBothDates() {
        DevelopmentGoal moved = GOAL.by(LocalDate.of(2027, 9, 30));
        assertThat(RevisionChanges.between(
                        revision(1, content().with(GOAL)), revision(2, content().with(moved))))
                .containsExactly(new RevisionChange("goal/g1/deadline", "2027-06-30", "2027-09-30"));
    }

    @Test
    void namesEveryFactOfAGoalThatWasAddedInTheWritersOwnWords() {
        assertThat(RevisionChanges.between(
                        revision(1, content()), revision(2, content().with(GOAL))))
                .contains(
                        new RevisionChange("goal/g1/reason", null, "Met een \\ en\nnieuwe regel\ten tab"),
                        new RevisionChange("goal/g1/statement", null, "Zes gesprekken"))
                .allSatisfy(change -> assertThat(change.old()).isEmpty());
    }

    @Test
    void namesWhatWasTakenOut() {
        assertThat(RevisionChanges.between(revision(1, content().with(GOAL)), revision(2, content())))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.now()).isEmpty());
    }

    private static PlanContent content() {
        return PlanContent.blank(
                LocalizedText.DUTCH, DateRange.ofClosed(FRIDAY, FRIDAY.plusYears(1)), FrameworkId.of("zorg"));
    }

    private static Revision revision(int number, PlanContent content) {
        return Revision.freeze(
                PlanId.of("p1"),
                PersonId.of("e1"),
                number,
                content,
                ShownTexts.NONE,
                "pop4j/1",
                Party.EMPLOYEE,
                Instant.EPOCH);
    }
}
