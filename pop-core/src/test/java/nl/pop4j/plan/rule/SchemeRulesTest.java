package nl.pop4j.plan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.Funding;
import nl.pop4j.goal.Funding.Payer;
import nl.pop4j.goal.funding.PolicyPack;
import nl.pop4j.goal.funding.TrainingTerms;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.port.Settings;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.Money;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("D1.6")
class SchemeRulesTest {

    private static final PlanRules RULES = new PlanRules("schemes", SchemeRules.ALL);
    private static final String DUTY = "NL-BW-7-611A";

    @ParameterizedTest
    @CsvSource({
        "NL-STAP, 2023-12-31, ''",
        "NL-STAP, 2024-01-01, PLAN-FUNDING-2",
        "NL-SLIM, 2027-02-01, ''",
        "NL-SLIM, 2020-02-29, PLAN-FUNDING-2",
        "BE-VOV, 2027-02-01, PLAN-FUNDING-3",
    })
    void findsASchemeThatDoesNotHoldOnTheDay(String scheme, LocalDate first, String code) {
        assertThat(codes(activity(first, Payer.SCHEME, new TrainingTerms(scheme, true, true))))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void asksNothingOfCompulsoryTrainingThatIsFreeInWorkingTimeAndNotPaidBack() {
        assertThat(codes(activity(2027, Payer.EMPLOYER, true, false))).isEmpty();
    }

    @Test
    void findsAllThatCompulsoryTrainingMayNotHave() {
        assertThat(codes(activity(2027, Payer.EMPLOYEE, false, true)))
                .containsExactly("PLAN-FUNDING-4", "PLAN-FUNDING-5", "PLAN-FUNDING-6");
    }

    @Test
    void asksNothingOfTrainingBeforeTheDutyHeld() {
        assertThat(codes(activity(2022, Payer.EMPLOYEE, false, true))).containsExactly("PLAN-FUNDING-2");
    }

    @Test
    void letsAnybodyPayNothing() {
        Funding nothing = new Funding(Money.ZERO, Payer.EMPLOYEE, "").under(new TrainingTerms(DUTY, true, false));
        assertThat(codes(activity(LocalDate.of(2027, 2, 1), nothing))).isEmpty();
    }

    @Test
    void takesTheLaterPacksEntryOfACode() {
        Settings settings = Settings.standard()
                .withPolicies(List.of(
                        PolicyPack.netherlands(),
                        PolicyPack.belgium(),
                        new PolicyPack(
                                "own",
                                List.of(PolicyPack.netherlands().schemes().get(3)))));
        assertThat(settings.schemes()).hasSize(11);
        assertThat(Settings.standard().schemes())
                .isEqualTo(PolicyPack.netherlands().schemes());
    }

    private static List<String> codes(PlanContent content) {
        return RULES.check(content, Samples.context()).stream()
                .map(finding -> finding.code().value())
                .toList();
    }

    private static PlanContent activity(int year, Payer payer, boolean inWorkingTime, boolean repaymentClause) {
        return activity(LocalDate.of(year, 2, 1), payer, new TrainingTerms(DUTY, inWorkingTime, repaymentClause));
    }

    private static PlanContent activity(LocalDate first, Payer payer, TrainingTerms terms) {
        return activity(first, new Funding(new Money(1), payer, "").under(terms));
    }

    private static PlanContent activity(LocalDate first, Funding funding) {
        DevelopmentActivity old = Samples.content().activities().get(0);
        return Samples.content()
                .with(old.toBuilder()
                        .period(DateRange.ofClosed(first, first.plusDays(1)))
                        .funding(funding)
                        .build());
    }
}
