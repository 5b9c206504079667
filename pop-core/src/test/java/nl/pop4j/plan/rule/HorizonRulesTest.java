package nl.pop4j.plan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.competence.Level;
import nl.pop4j.gap.Target;
import nl.pop4j.gap.TargetSource;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.ProgressCriterion;
import nl.pop4j.goal.StudyDay;
import nl.pop4j.goal.SubGoal;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Severity;
import nl.pop4j.testkit.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HorizonRulesTest {

    /** First and last day count as inside; what has no day is nowhere. */
    @ParameterizedTest
    @CsvSource({"2026-12-31, false", "2027-01-01, true", "2027-12-31, true", "2028-01-01, false", ", true"})
    @Tag("D5.2")
    void holdsEveryDayOfAPlanAgainstItsHorizon(@Nullable LocalDate day, boolean isInside) {
        PlanContent content = Samples.content();
        DevelopmentGoal goal = content.goals().get(0).toBuilder()
                .subGoals(List.of(new SubGoal("Ik kijk mee.", null), new SubGoal("Ik doe het zelf.", day)))
                .criteria(List.of(new ProgressCriterion("De ronde is op tijd af.", "met Ahmed", day)))
                .build();
        Target target = new Target(Samples.MEDICATION, Level.of(4), BigDecimal.ONE, TargetSource.PRESENT_ROLE, day);
        assertThat(places(HorizonRules.SUB_GOAL_LIES_IN_HORIZON, content.with(goal)))
                .isEqualTo(isInside ? List.of() : List.of("/goals/0/subGoals/1/by"));
        assertThat(places(HorizonRules.CRITERION_LIES_IN_HORIZON, content.with(goal)))
                .isEqualTo(isInside ? List.of() : List.of("/goals/0/criteria/0/on"));
        assertThat(places(
                        HorizonRules.TARGET_LIES_IN_HORIZON,
                        content.with(content.targets().with(target))))
                .isEqualTo(isInside ? List.of() : List.of("/targets/targets/0/by"));
        if (day != null) {
            DevelopmentActivity activity = content.activities().get(0).toBuilder()
                    .studyDays(List.of(new StudyDay(day, 60)))
                    .build();
            Agreement promise = new Agreement("b2", Party.EMPLOYEE, "Noor vertelt het.", day);
            assertThat(places(HorizonRules.STUDY_DAY_LIES_IN_HORIZON, content.with(activity)))
                    .isEqualTo(isInside ? List.of() : List.of("/activities/0/studyDays/0/on"));
            assertThat(places(HorizonRules.AGREEMENT_LIES_IN_HORIZON, content.with(promise)))
                    .isEqualTo(isInside ? List.of() : List.of("/agreements/1/due"));
        }
    }

    /** What cannot be carried out as written stands in the way of proposing; the rest is told. */
    @Test
    @Tag("D5.2")
    void blocksStudyDaysAndSubGoalsOutsideThePlanAndWarnsOfTheRest() {
        assertThat(List.of(HorizonRules.STUDY_DAY_LIES_IN_HORIZON, HorizonRules.SUB_GOAL_LIES_IN_HORIZON))
                .allMatch(rule -> rule.severity() == Severity.ERROR);
        assertThat(List.of(
                        HorizonRules.TARGET_LIES_IN_HORIZON,
                        HorizonRules.AGREEMENT_LIES_IN_HORIZON,
                        HorizonRules.CRITERION_LIES_IN_HORIZON))
                .allMatch(rule -> rule.severity() == Severity.WARNING);
    }

    private static List<String> places(PlanRule rule, PlanContent content) {
        return rule.findings(content, Samples.context()).map(Finding::pointer).toList();
    }
}
