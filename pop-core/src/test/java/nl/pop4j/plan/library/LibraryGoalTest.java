package nl.pop4j.plan.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.goal.ActivityKind;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.Effort;
import nl.pop4j.goal.Measure;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Test;

class LibraryGoalTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private static final GoalId AS = GoalId.of("new");
    private static final CompetenceCode CODE = CompetenceCode.of("gesprek");
    private static final Locale FLEMISH = Locale.forLanguageTag("nl-BE");

    static final GoalWording DUTCH = new GoalWording(
            LocalizedText.DUTCH,
            "Feedback geven",
            "Ik geef elke week een collega feedback.",
            "Zo leren wij van elkaar.",
            List.of(Measure.behaviour("feedback in het werkoverleg")),
            List.of(
                    new SuggestedActivity(ActivityKind.E_LEARNING, "E-learning feedback", 240),
                    new SuggestedActivity(ActivityKind.PEER_LEARNING, "Oefenen met een collega", 0)));
    static final GoalWording ENGLISH = GoalWording.of(Locale.ENGLISH, "Giving feedback", "I give feedback every week.");

    @Test
    void becomesADraftThatRemembersWhereItCameFrom() {
        PlanContent content = goal(12).into(Samples.content(), AS, MONDAY);
        DevelopmentGoal goal = content.goal(AS).orElseThrow();
        assertThat(goal.statement()).isEqualTo(DUTCH.statement());
        assertThat(goal.reason()).isEqualTo(DUTCH.reason());
        assertThat(goal.measures()).isEqualTo(DUTCH.measures());
        assertThat(goal.competences()).containsExactly(CODE);
        assertThat(goal.origin().fromLibrary()).contains("feedback");
        assertThat(goal.origin().isOwnWish()).isTrue();
        assertThat(goal.template()).isNull();
        assertThat(goal.deadline()).isEqualTo(LocalDate.of(2027, 5, 24));
    }

    @Test
    void bringsItsActivitiesUpToTheDeadline() {
        List<DevelopmentActivity> work =
                goal(12).into(Samples.content(), AS, MONDAY).activitiesOf(AS);
        assertThat(work).extracting(activity -> activity.id().value()).containsExactly("new.1", "new.2");
        assertThat(work)
                .extracting(DevelopmentActivity::title)
                .containsExactly("E-learning feedback", "Oefenen met een collega");
        assertThat(work).allSatisfy(activity -> {
            assertThat(activity.period().start()).isEqualTo(MONDAY);
            assertThat(activity.period().last()).isEqualTo(LocalDate.of(2027, 5, 24));
        });
        assertThat(work.get(0).efforts()).containsExactly(new Effort(Effort.Contributor.EMPLOYEE, 240));
        assertThat(work.get(1).efforts()).isEmpty();
    }

    @Test
    void staysWithinTheDaysOfThePlan() {
        LocalDate last = Samples.content().horizon().last();
        LocalDate start = Samples.content().horizon().start();
        assertThat(goal(520)
                        .into(Samples.content(), AS, MONDAY)
                        .goal(AS)
                        .orElseThrow()
                        .deadline())
                .isEqualTo(last);
        PlanContent open = goal(0).into(Samples.content(), AS, start.minusDays(9));
        assertThat(open.goal(AS).orElseThrow().deadline()).isNull();
        assertThat(open.activitiesOf(AS).get(0).period())
                .isEqualTo(Samples.content().horizon());
        PlanContent late = goal(1).into(Samples.content(), AS, last.plusDays(30));
        assertThat(late.activitiesOf(AS).get(0).period().start()).isEqualTo(last);
        assertThat(goal(1).into(Samples.content(), AS, start.minusDays(30))
                        .activitiesOf(AS)
                        .get(0)
                        .period()
                        .last())
                .isEqualTo(start.plusWeeks(1));
    }

    @Test
    void leavesOutIdsThatThePlanHoldsAlready() {
        PlanContent once = goal(0).into(Samples.content(), AS, MONDAY);
        PlanContent twice = goal(0).into(once.without(AS), AS, MONDAY);
        assertThat(twice.activitiesOf(AS))
                .extracting(activity -> activity.id().value())
                .containsExactly("new.1", "new.2", "new.3", "new.4");
        assertThatIllegalArgumentException().isThrownBy(() -> goal(0).into(once, AS, MONDAY));
    }

    @Test
    void speaksTheReadersLanguageWhereItCan() {
        assertThat(goal(0).in(LocalizedText.DUTCH)).isEqualTo(DUTCH);
        assertThat(goal(0).in(FLEMISH)).isEqualTo(DUTCH);
        assertThat(goal(0).in(Locale.UK)).isEqualTo(ENGLISH);
        assertThat(goal(0).in(Locale.FRENCH)).isEqualTo(DUTCH);
    }

    @Test
    void refusesWhatDoesNotHangTogether() {
        assertThatIllegalArgumentException().isThrownBy(() -> LibraryGoal.of("a"));
        assertThatIllegalArgumentException().isThrownBy(() -> LibraryGoal.of("a", DUTCH, DUTCH));
        assertThatIllegalArgumentException().isThrownBy(() -> LibraryGoal.of("a b", DUTCH));
        assertThatIllegalArgumentException().isThrownBy(() -> goal(521));
        assertThatIllegalArgumentException().isThrownBy(() -> GoalWording.of(LocalizedText.DUTCH, " ", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> GoalWording.of(LocalizedText.DUTCH, "x", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> GoalWording.of(Locale.ROOT, "x", "x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SuggestedActivity(ActivityKind.READING, "x", 600_001));
    }

    static LibraryGoal goal(int weeks) {
        return new LibraryGoal("feedback", List.of(DUTCH, ENGLISH), Set.of(CODE), Set.of(), weeks, false);
    }
}
