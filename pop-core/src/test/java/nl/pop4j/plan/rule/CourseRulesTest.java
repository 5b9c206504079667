package nl.pop4j.plan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample plan looks at progress every three months from 1 January 2027; it was signed on Monday 4 January. */
class CourseRulesTest {

    private static final LocalDate SIGNED = LocalDate.of(2027, 1, 4);
    private static final DateRange SPRING_LEAVE =
            DateRange.ofClosed(LocalDate.of(2027, 3, 15), LocalDate.of(2027, 5, 31));

    @ParameterizedTest
    @CsvSource({
        "2027-04-01, , false",
        "2027-04-02, , true",
        "2027-04-02, 2027-03-30, true",
        "2027-04-01, 2027-03-30, false",
        "2027-04-02, 2027-04-01, false",
        "2027-07-01, 2027-04-02, false",
        "2027-07-02, 2027-04-02, true",
        "2027-04-02, 2026-12-01, true",
    })
    @Tag("D2.3")
    void callsAPlanQuietFromTheDayAfterAnAgreedOneOnWhichNothingHappened(
            LocalDate today, LocalDate last, boolean isQuiet) {
        assertThat(quiet(today, course(last, List.of()))).hasSize(isQuiet ? 1 : 0);
    }

    @Test
    @Tag("D2.3")
    void countsWhatEitherSideHasNotDoneInOneBreath() {
        PlanContent content = Samples.content()
                .with(promise("b3", Party.EMPLOYER, LocalDate.of(2027, 3, 1)))
                .with(promise("b4", Party.EMPLOYEE, LocalDate.of(2027, 3, 2)))
                .with(promise("b5", Party.EMPLOYER, LocalDate.of(2027, 12, 1)));
        PlanCourse course = new PlanCourse(SIGNED, null, List.of(), Set.of("b1", "b3", "b4", "b5"), Set.of());
        PlanContext context = Samples.context().with(course).on(LocalDate.of(2027, 4, 2));
        List<Finding> found =
                CourseRules.PLAN_IS_NOT_QUIET.findings(content, context).toList();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).pointer()).isEqualTo("/reviews");
        assertThat(found.get(0).arguments())
                .isEqualTo(Map.of("since", "2027-01-04", "due", "2027-04-01", "employer", "2", "employee", "1"));
    }

    @Test
    @Tag("D3.6")
    void findsThePromisesOfEitherSideThatAreOverdue() {
        assertThat(overdue(LocalDate.of(2027, 7, 1), List.of())).containsExactly("/agreements/0 EMPLOYER");
        assertThat(overdue(LocalDate.of(2027, 7, 2), List.of()))
                .containsExactly("/agreements/0 EMPLOYER", "/agreements/1 EMPLOYEE");
        assertThat(overdue(LocalDate.of(2027, 2, 1), List.of())).isEmpty();
    }

    @Test
    @Tag("D5.5")
    void asksForTheEvaluationOfAGoalWhoseDeadlineIsOver() {
        PlanCourse course = new PlanCourse(SIGNED, null, List.of(), Set.of(), Set.of(GoalId.of("g1")));
        assertThat(goals(course, LocalDate.of(2027, 6, 30))).isEmpty();
        assertThat(goals(course, LocalDate.of(2027, 7, 1))).containsExactly("/goals/0/deadline");
        assertThat(goals(course, LocalDate.of(2027, 12, 1))).containsExactly("/goals/0/deadline");
    }

    @Test
    @Tag("D5.1")
    void waitsWithEachDateUntilALeaveIsOver() {
        PlanCourse course = course(null, List.of(SPRING_LEAVE));
        LocalDate back = LocalDate.of(2027, 6, 1);
        assertThat(quiet(back, course)).isEmpty();
        assertThat(quiet(back.plusDays(1), course)).hasSize(1);
        DateRange summer = DateRange.ofClosed(LocalDate.of(2027, 6, 1), LocalDate.of(2027, 7, 31));
        assertThat(overdue(LocalDate.of(2027, 8, 1), List.of(summer))).containsExactly("/agreements/0 EMPLOYER");
        assertThat(overdue(LocalDate.of(2027, 8, 2), List.of(summer))).hasSize(2);
    }

    @Test
    @Tag("D5.1")
    void joinsLeavesThatFollowOnEachOther() {
        DateRange next = DateRange.ofClosed(LocalDate.of(2027, 6, 1), LocalDate.of(2027, 6, 9));
        PlanCourse course = course(null, List.of(next, SPRING_LEAVE));
        assertThat(course.due(LocalDate.of(2027, 4, 1))).isEqualTo(LocalDate.of(2027, 6, 10));
        assertThat(course.due(LocalDate.of(2027, 3, 14))).isEqualTo(LocalDate.of(2027, 3, 14));
    }

    @Test
    void saysNothingOfAPlanThatNobodySigned() {
        PlanContext context = Samples.context().on(LocalDate.of(2027, 12, 31));
        CourseRules.ALL.forEach(
                rule -> assertThat(rule.findings(Samples.content(), context)).isEmpty());
    }

    @Test
    void saysNothingWhereNoReviewsWereAgreed() {
        PlanContent content = Samples.content().toBuilder().reviews(null).build();
        PlanContext context = Samples.context().with(course(null, List.of())).on(LocalDate.of(2027, 12, 31));
        assertThat(CourseRules.PLAN_IS_NOT_QUIET.findings(content, context)).isEmpty();
    }

    private static PlanCourse course(LocalDate last, List<DateRange> leave) {
        return new PlanCourse(SIGNED, last, leave, Set.of("b1", "b2"), Set.of());
    }

    private static Agreement promise(String id, Party obliged, LocalDate due) {
        return new Agreement(id, obliged, "Iets.", due);
    }

    private static List<Finding> quiet(LocalDate today, PlanCourse course) {
        return CourseRules.PLAN_IS_NOT_QUIET
                .findings(Samples.content(), Samples.context().with(course).on(today))
                .toList();
    }

    private static List<String> overdue(LocalDate today, List<DateRange> leave) {
        return CourseRules.PROMISE_IS_NOT_OVERDUE
                .findings(
                        Samples.content(),
                        Samples.context().with(course(null, leave)).on(today))
                .map(finding -> finding.pointer() + " " + finding.arguments().get("obliged"))
                .toList();
    }

    private static List<String> goals(PlanCourse course, LocalDate today) {
        return CourseRules.GOAL_IS_NOT_OVERDUE
                .findings(Samples.content(), Samples.context().with(course).on(today))
                .map(Finding::pointer)
                .toList();
    }
}
