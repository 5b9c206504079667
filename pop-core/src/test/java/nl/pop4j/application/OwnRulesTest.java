package nl.pop4j.application;

import static nl.pop4j.application.Office.HANNA;
import static nl.pop4j.application.Office.NOOR;
import static nl.pop4j.application.Office.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.agreement.ProposePlan;
import nl.pop4j.application.option.CommandOption;
import nl.pop4j.method.MethodCode;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.method.PlanMethodBuilder;
import nl.pop4j.method.PlanSection;
import nl.pop4j.method.StepOwner;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.rule.Place;
import nl.pop4j.plan.rule.PlanRule;
import nl.pop4j.plan.rule.PlanRules;
import nl.pop4j.plan.rule.RelevanceRules;
import nl.pop4j.port.Settings;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.finding.Severity;
import nl.pop4j.testkit.BrokenPlan;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A method says which of the tenant's rules hold for its plans, and how much they matter. */
@Tag("D1.1")
class OwnRulesTest {

    private static final RuleCode USELESS = RelevanceRules.RELEVANT_TO_EMPLOYEE.code();
    private static final PlanContent BROKEN = BrokenPlan.USELESS_TO_EMPLOYEE.content();
    private static final PlanRule ONE_GOAL = PlanRule.of(
            "ACME-GOALS-1",
            Severity.ERROR,
            "handbook",
            (content, context) -> content.goals().size() > 1 ? Stream.of(Place.of("/goals/1")) : Stream.empty());

    @Test
    void leavesTheRulesOfTheTenantAsTheyAreUnlessItSaysSo() {
        Office office = office(Settings.standard(), builder -> builder);
        assertThat(check(office).contains(USELESS)).isTrue();
        assertThat(remarks(office)).hasSize(1);
        Office.done(propose(office));
    }

    @Test
    void switchesARuleOffInCheckProposalAndRemarks() {
        Office office = office(Settings.standard(), builder -> builder.withoutRule(USELESS));
        assertThat(check(office)).isEmpty();
        assertThat(remarks(office)).isEmpty();
        assertThat(propose(office).findings()).isEmpty();
    }

    @Test
    void makesARuleMatterMoreSoThatThePlanCannotBeProposed() {
        Office office = office(Settings.standard(), builder -> builder.withRule(USELESS, Severity.ERROR));
        assertThat(check(office)).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(remarks(office)).isEmpty();
        assertThat(mayPropose(office)).isFalse();
        Outcome<Receipt> outcome = propose(office);
        assertThat(outcome.isDone()).isFalse();
        assertThat(outcome.findings()).extracting(Finding::code).containsExactly(USELESS);
    }

    @Test
    void bringsBackNothingThatTheTenantHasSwitchedOff() {
        Settings settings =
                Settings.standard().with(PlanRules.standard().waiting(ONE_GOAL).without(USELESS, ONE_GOAL.code()));
        Office office = office(
                settings,
                builder -> builder.withRule(USELESS, Severity.ERROR).withRule(ONE_GOAL.code(), Severity.ERROR));
        assertThat(check(office)).isEmpty();
        assertThat(mayPropose(office)).isTrue();
        Office.done(propose(office));
    }

    @Test
    void switchesOnARuleThatWaitsForIt() {
        Settings settings = Settings.standard().with(PlanRules.standard().waiting(ONE_GOAL));
        assertThat(check(office(settings, builder -> builder)).contains(ONE_GOAL.code()))
                .isFalse();
        assertThat(check(office(settings, builder -> builder.withRule(ONE_GOAL.code())))
                        .contains(ONE_GOAL.code()))
                .isTrue();
        assertThat(check(office(settings, builder -> builder.withRule(ONE_GOAL.code(), Severity.INFO))).stream()
                        .filter(finding -> finding.code().equals(ONE_GOAL.code())))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }

    private static Office office(Settings settings, UnaryOperator<PlanMethodBuilder> rules) {
        Office office = Office.of(settings);
        PlanMethod method = rules.apply(PlanMethod.builder(
                                MethodCode.of("ACME"), LocalizedText.of("Acme-aanpak", "The Acme way"))
                        .step("goals", LocalizedText.of("Doelen", "Goals"), StepOwner.EMPLOYEE, PlanSection.GOALS))
                .build();
        office.pop.maintaining().storeMethod(office.tenant, HANNA, method, Version.NONE);
        return office.begunBy("ACME").writing(BROKEN);
    }

    private static Findings check(Office office) {
        return office.pop.planning().check(office.tenant, NOOR, Samples.PLAN);
    }

    private static List<String> remarks(Office office) {
        return office.pop.planning().dossier(office.tenant, NOOR, Samples.PLAN).remarks();
    }

    private static Outcome<Receipt> propose(Office office) {
        return office.give(NOOR, new ProposePlan(office.id(), PLAN, office.version()));
    }

    private static boolean mayPropose(Office office) {
        return office.pop.planning().options(office.tenant, NOOR, Samples.PLAN).commands().stream()
                .filter(option -> option.command().equals("ProposePlan"))
                .allMatch(CommandOption::allowed);
    }
}
