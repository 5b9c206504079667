package nl.pop4j.plan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.method.StandardMethods;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodRulesTest {

    @Test
    @Tag("D1.1")
    void namesEachPartThatTheMethodAsksForAndThatIsEmpty() {
        PlanContent blank = PlanContent.blank(LocalizedText.DUTCH, Samples.YEAR_2027, Samples.FRAMEWORK);
        assertThat(empty(blank, StandardMethods.SIX_STEPS))
                .containsExactly("/perspective/career", "/targets/targets", "/capacity/minutesPerWeek", "/reviews");
        assertThat(empty(blank, StandardMethods.CONTINUOUS)).contains("/needs");
        assertThat(empty(Samples.content(), StandardMethods.SIX_STEPS)).isEmpty();
        assertThat(empty(Samples.content(), StandardMethods.CONTINUOUS)).isEmpty();
        assertThat(MethodRules.COMPLETE_BY_METHOD.findings(blank, Samples.context()))
                .isEmpty();
    }

    /** By the method for guided growth a plan of half a year is usual and one of two years is not. */
    @ParameterizedTest
    @CsvSource({
        "WORK_AGREEMENT, 6, true",
        "WORK_AGREEMENT, 3, true",
        "WORK_AGREEMENT, 2, false",
        "WORK_AGREEMENT, 12, true",
        "WORK_AGREEMENT, 13, false",
        "SIX_STEPS, 6, false",
        "SIX_STEPS, 12, true",
        "SIX_STEPS, 36, true",
        "SIX_STEPS, 37, false",
        "CONTINUOUS, 24, true"
    })
    @Tag("D3.4")
    void measuresTheHorizonByTheMethod(String code, int months, boolean isUsual) {
        LocalDate first = LocalDate.of(2027, 1, 1);
        PlanContent content = PlanContent.blank(
                LocalizedText.DUTCH, DateRange.of(first, first.plusMonths(months)), Samples.FRAMEWORK);
        assertThat(DateRules.HORIZON_IS_USUAL.findings(
                        content, Samples.context().with(method(code))))
                .hasSize(isUsual ? 0 : 1);
    }

    @Test
    void saysWhatIsUsual() {
        LocalDate first = LocalDate.of(2027, 1, 1);
        PlanContent content =
                PlanContent.blank(LocalizedText.DUTCH, DateRange.of(first, first.plusYears(4)), Samples.FRAMEWORK);
        assertThat(DateRules.HORIZON_IS_USUAL
                        .findings(content, Samples.context().with(StandardMethods.CONTINUOUS))
                        .map(Finding::arguments))
                .containsExactly(Map.of("first", "2027-01-01", "last", "2030-12-31", "least", "3", "most", "24"));
    }

    private static PlanMethod method(String code) {
        return StandardMethods.all().stream()
                .filter(method -> method.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> empty(PlanContent content, PlanMethod method) {
        return MethodRules.COMPLETE_BY_METHOD
                .findings(content, Samples.context().with(method))
                .map(Finding::pointer)
                .toList();
    }
}
