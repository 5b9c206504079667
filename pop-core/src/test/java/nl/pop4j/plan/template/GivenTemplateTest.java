package nl.pop4j.plan.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.pop4j.goal.ActivityKind;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.GoalOrigin;
import nl.pop4j.goal.StudyDay;
import nl.pop4j.goal.TemplateMark;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D5.11")
class GivenTemplateTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private static final GoalId READING = GoalId.of("t.read");
    private static final GoalId WRITING = GoalId.of("t.write");

    @Test
    void addsGoalsAndTheirWorkUnderIdsOfItsOwn() {
        GivenTemplate given = GivenTemplate.give(template(1, "Lezen", "Schrijven"), Samples.content());
        assertThat(given.changed()).containsExactly(READING, WRITING);
        assertThat(given.touched()).isEmpty();
        assertThat(given.content().goals()).hasSize(Samples.content().goals().size() + 2);
        DevelopmentGoal goal = given.content().goal(READING).orElseThrow();
        assertThat(goal.statement()).isEqualTo("Lezen");
        assertThat(goal.template())
                .isNotNull()
                .extracting(TemplateMark::version)
                .isEqualTo(1);
        DevelopmentActivity second =
                given.content().activity(ActivityId.of("t.b")).orElseThrow();
        assertThat(second.goal()).isEqualTo(READING);
        assertThat(second.after()).containsExactly(ActivityId.of("t.a"));
        assertThat(second.studyDays()).hasSize(1);
        assertThat(second.offer()).isEqualTo("bhv");
        assertThat(GivenTemplate.isUntouched(goal, given.content())).isTrue();
        assertThat(GivenTemplate.isUntouched(Samples.safeMedication(), Samples.content()))
                .isFalse();
    }

    @Test
    void givingTheSameVersionAgainChangesNothing() {
        PlanContent once = GivenTemplate.give(template(1, "Lezen", "Schrijven"), Samples.content())
                .content();
        GivenTemplate again = GivenTemplate.give(template(1, "Lezen", "Schrijven"), once);
        assertThat(again.content()).isEqualTo(once);
        assertThat(again.changed()).isEmpty();
    }

    @Test
    void countsAChangeOfTheGoalOrOfItsWorkAsTouched() {
        PlanContent once = GivenTemplate.give(template(1, "Lezen", "Schrijven"), Samples.content())
                .content();
        PlanContent other = once.with(once.goal(READING).orElseThrow().by(MONDAY))
                .with(once.activity(ActivityId.of("t.c")).orElseThrow().toBuilder()
                        .studyDays(List.of(new StudyDay(MONDAY, 60)))
                        .build());
        GivenTemplate updated = GivenTemplate.update(template(2, "Meer lezen", "Meer schrijven"), other);
        assertThat(updated.changed()).isEmpty();
        assertThat(updated.touched()).containsExactly(READING, WRITING);
        assertThat(updated.content()).isEqualTo(other);
    }

    @Test
    void replacesWhatNobodyTouched() {
        PlanContent once = GivenTemplate.give(template(1, "Lezen", "Schrijven"), Samples.content())
                .content();
        GivenTemplate updated = GivenTemplate.update(template(2, "Meer lezen", "Schrijven"), once);
        assertThat(updated.changed()).containsExactly(READING, WRITING);
        assertThat(updated.content().goal(READING).orElseThrow().statement()).isEqualTo("Meer lezen");
        assertThat(updated.content().goal(WRITING).orElseThrow().template().version())
                .isEqualTo(2);
        assertThat(updated.content().goal(GoalId.of("g1"))).contains(Samples.safeMedication());
    }

    @Test
    void doesNotGiveBackWhatSomebodyTookOutUnlessItIsGivenAnew() {
        PlanContent once = GivenTemplate.give(template(1, "Lezen", "Schrijven"), Samples.content())
                .content()
                .without(WRITING);
        assertThat(GivenTemplate.update(template(2, "Lezen", "Schrijven"), once)
                        .content()
                        .goal(WRITING))
                .isEmpty();
        assertThat(GivenTemplate.give(template(2, "Lezen", "Schrijven"), once)
                        .content()
                        .goal(WRITING))
                .isPresent();
    }

    @Test
    void takesOutWhatTheTemplateNoLongerHoldsUnlessSomebodyMadeItTheirs() {
        PlanContent once = GivenTemplate.give(template(1, "Lezen", "Schrijven"), Samples.content())
                .content();
        PlanTemplate shorter = new PlanTemplate("t", 2, List.of(goal("read", "Lezen")), List.of());
        GivenTemplate updated = GivenTemplate.update(shorter, once);
        assertThat(updated.content().goal(WRITING)).isEmpty();
        assertThat(updated.content().activity(ActivityId.of("t.c"))).isEmpty();
        assertThat(updated.changed()).containsExactly(WRITING, READING);
        PlanContent kept = once.with(once.goal(WRITING).orElseThrow().because("Voor mij."));
        assertThat(GivenTemplate.update(shorter, kept).touched()).containsExactly(WRITING);
        assertThat(GivenTemplate.update(shorter, kept).content().goal(WRITING)).isPresent();
    }

    @Test
    void refusesATemplateThatDoesNotHangTogether() {
        DevelopmentGoal goal = goal("read", "Lezen");
        DevelopmentActivity stray = activity("a", "write", Set.of());
        DevelopmentActivity waiting = activity("a", "read", Set.of(ActivityId.of("z")));
        TemplateMark mark = new TemplateMark("x", 1, "0".repeat(64));
        List<Runnable> wrong = List.of(
                () -> new PlanTemplate("t", 1, List.of(), List.of()),
                () -> new PlanTemplate("t", 0, List.of(goal), List.of()),
                () -> new PlanTemplate("t".repeat(32), 1, List.of(goal), List.of()),
                () -> new PlanTemplate("t", 1, List.of(goal("g".repeat(32), "Lezen")), List.of()),
                () -> new PlanTemplate("t", 1, List.of(goal, goal), List.of()),
                () -> new PlanTemplate("t", 1, List.of(goal), List.of(stray)),
                () -> new PlanTemplate("t", 1, List.of(goal), List.of(waiting)),
                () -> new PlanTemplate(
                        "t", 1, List.of(goal.toBuilder().template(mark).build()), List.of()));
        wrong.forEach(making -> assertThatIllegalArgumentException().isThrownBy(making::run));
        assertThat(new PlanTemplate("t".repeat(31), 1, List.of(goal("g".repeat(31), "Lezen")), List.of()).version())
                .isEqualTo(1);
    }

    private static PlanTemplate template(int version, String first, String second) {
        return new PlanTemplate(
                "t",
                version,
                List.of(goal("read", first), goal("write", second)),
                List.of(
                        activity("a", "read", Set.of()),
                        activity("b", "read", Set.of(ActivityId.of("a"))),
                        activity("c", "write", Set.of())));
    }

    private static DevelopmentGoal goal(String id, String statement) {
        return DevelopmentGoal.of(GoalId.of(id), statement, GoalOrigin.ownWish());
    }

    private static DevelopmentActivity activity(String id, String goal, Set<ActivityId> after) {
        return DevelopmentActivity.builder(ActivityId.of(id), GoalId.of(goal), ActivityKind.READING, "Boek " + id)
                .period(DateRange.ofClosed(MONDAY, MONDAY.plusDays(4)))
                .after(after)
                .studyDays(List.of(new StudyDay(MONDAY, 30)))
                .offer("bhv")
                .build();
    }
}
