package nl.pop4j.plan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRulesTest {

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, 2027-12-30, false",
        "2027-01-01, 2027-12-31, true",
        "2027-01-01, 2029-12-31, true",
        "2027-01-01, 2030-01-01, false",
        "2028-02-29, 2029-02-26, false",
        "2028-02-29, 2029-02-27, true",
        "2028-02-29, 2031-02-27, true",
        "2028-02-29, 2031-02-28, false"
    })
    @Tag("D3.4")
    void findsAHorizonOfLessThanOneOrMoreThanThreeYearsUnusual(LocalDate first, LocalDate last, boolean isUsual) {
        PlanContent content =
                PlanContent.blank(LocalizedText.DUTCH, DateRange.ofClosed(first, last), Samples.FRAMEWORK);
        assertThat(DateRules.HORIZON_IS_USUAL.findings(content, Samples.context()))
                .hasSize(isUsual ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, false", "2027-01-01, true", "2027-12-31, true", "2028-01-01, false"})
    @Tag("D5.2")
    void countsFirstAndLastDayAsInsideTheHorizon(LocalDate deadline, boolean isInside) {
        PlanContent content = Samples.content().with(Samples.honestFeedback().by(deadline));
        assertThat(DateRules.DEADLINE_LIES_IN_HORIZON.findings(content, Samples.context()))
                .hasSize(isInside ? 0 : 1);
    }

    @Test
    @Tag("D5.2")
    void letsAnActivityEndOnItsGoalsDeadline() {
        LocalDate lastOfCoaching = LocalDate.of(2027, 9, 30);
        PlanContent content = Samples.content();
        assertThat(late(content.with(Samples.honestFeedback().by(lastOfCoaching))))
                .isEmpty();
        assertThat(late(content.with(Samples.honestFeedback().by(lastOfCoaching.minusDays(1)))))
                .containsExactly("/activities/2/period");
    }

    @Test
    void asksNothingOfAnActivityWhoseGoalHasNoDeadlineOrIsMissing() {
        PlanContent content = Samples.content();
        assertThat(late(content.without(GoalId.of("g2")))).isEmpty();
    }

    private static List<String> late(PlanContent content) {
        return places(DateRules.ACTIVITY_ENDS_BEFORE_DEADLINE, content);
    }

    private static List<String> places(PlanRule rule, PlanContent content) {
        return rule.findings(content, Samples.context()).map(Finding::pointer).toList();
    }
}
