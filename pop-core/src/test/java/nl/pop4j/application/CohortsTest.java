package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.HANNA;
import static nl.pop4j.application.Office.NOOR;
import static nl.pop4j.application.Office.PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.pop4j.application.ItemResult.State;
import nl.pop4j.application.command.agreement.AnswerProposal;
import nl.pop4j.application.command.agreement.ProposePlan;
import nl.pop4j.application.command.cohort.EndEmployment;
import nl.pop4j.application.command.cohort.GiveTemplate;
import nl.pop4j.application.command.cohort.ReassignPlan;
import nl.pop4j.application.command.cohort.RemindPlan;
import nl.pop4j.application.command.content.PutGoal;
import nl.pop4j.goal.ActivityKind;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.GoalOrigin;
import nl.pop4j.goal.Measure;
import nl.pop4j.plan.Closing;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.guidance.ObjectiveInPlan;
import nl.pop4j.plan.template.PlanTemplate;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CohortsTest {

    private static final LocalDate IN_MAY = LocalDate.of(2027, 5, 3);

    private final Office office = new Office().written();

    static PlanTemplate template(int version) {
        DevelopmentGoal goal = DevelopmentGoal.of(
                        GoalId.of("g1"), "Ik werk na drie maanden zelfstandig met het dossier.", GoalOrigin.ownWish())
                .because("Iedereen begint hiermee.")
                .measuredBy(Measure.outcome("toets gehaald"))
                .by(IN_MAY.plusDays(version));
        DevelopmentActivity course = DevelopmentActivity.builder(
                        ActivityId.of("a1"), GoalId.of("g1"), ActivityKind.E_LEARNING, "Cursus versie " + version)
                .period(DateRange.ofClosed(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 26)))
                .build();
        return new PlanTemplate("onboarding", version, List.of(goal), List.of(course));
    }

    @Test
    @Tag("D5.11")
    void givesATemplateToManyPlansWithAResultForEach() {
        secondPlan("second");
        store(1, Version.NONE);
        List<ItemResult> results = office.pop
                .cohorts()
                .give(
                        office.tenant,
                        HANNA,
                        List.of(
                                give("g1", PLAN, version(PLAN), "onboarding", false),
                                give("g2", "second", version("second"), "onboarding", false),
                                give("g3", "no-such-plan", 1, "onboarding", false),
                                give("g4", PLAN, 1, "onboarding", false),
                                give("g5", "second", version("second") + 1, "no-such-template", false),
                                give("g6", null, 1, "onboarding", false)));
        assertThat(results)
                .extracting(ItemResult::state)
                .containsExactly(State.DONE, State.DONE, State.ABSENT, State.STALE, State.REFUSED, State.REFUSED);
        assertThat(results.get(4).findings().stream().map(Finding::code)).containsExactly(Cohorts.UNKNOWN_TEMPLATE);
        assertThat(results.get(5).findings().stream().map(Finding::pointer)).containsExactly("/planId");
        for (String plan : List.of(PLAN, "second")) {
            assertThat(content(plan).goal(GoalId.of("onboarding.g1"))).isPresent();
            assertThat(content(plan).activitiesOf(GoalId.of("onboarding.g1"))).hasSize(1);
        }
    }

    @Test
    @Tag("D5.11")
    void hasOneEffectWhenTheSameListIsGivenAgain() {
        store(1, Version.NONE);
        List<GiveTemplate> commands = List.of(give("g1", PLAN, version(PLAN), "onboarding", false));
        List<ItemResult> first = office.pop.cohorts().give(office.tenant, HANNA, commands);
        assertThat(office.pop
                        .cohorts()
                        .give(office.tenant, HANNA, commands)
                        .get(0)
                        .receipt())
                .isEqualTo(first.get(0).receipt());
        assertThat(office.pop
                        .cohorts()
                        .give(office.tenant, HANNA, List.of(give("g1", PLAN, version(PLAN), "other", false)))
                        .get(0)
                        .state())
                .isEqualTo(State.REUSED);
    }

    @Test
    @Tag("D5.11")
    void keepsInSyncWhatNobodyTouchedAndLeavesTheRest() {
        secondPlan("second");
        store(1, Version.NONE);
        giveTo(PLAN, false);
        giveTo("second", false);
        Office.done(office.give(
                NOOR,
                new PutGoal(
                        office.id(),
                        PLAN,
                        version(PLAN),
                        "onboarding.g1",
                        "Ik werk eerder zelfstandig.",
                        "Daarom.",
                        null,
                        null,
                        null,
                        null,
                        IN_MAY)));
        store(2, Version.of(1));
        ItemResult touched = giveTo(PLAN, true);
        ItemResult synced = giveTo("second", true);
        assertThat(touched.isDone()).isTrue();
        assertThat(touched.findings().stream().map(Finding::code)).containsExactly(Cohorts.GOAL_WAS_TOUCHED);
        assertThat(content(PLAN).goal(GoalId.of("onboarding.g1")).orElseThrow().deadline())
                .isEqualTo(IN_MAY);
        assertThat(synced.findings().isEmpty()).isTrue();
        assertThat(content("second")
                        .goal(GoalId.of("onboarding.g1"))
                        .orElseThrow()
                        .deadline())
                .isEqualTo(IN_MAY.plusDays(2));
        assertThat(content("second")
                        .activity(ActivityId.of("onboarding.a1"))
                        .orElseThrow()
                        .title())
                .isEqualTo("Cursus versie 2");
    }

    @Test
    @Tag("D5.11")
    void proposesInBulkWithFindingsForEachPlan() {
        secondPlan("second");
        List<ItemResult> results = office.pop
                .cohorts()
                .propose(
                        office.tenant,
                        AHMED,
                        List.of(
                                new ProposePlan("p1", PLAN, version(PLAN)),
                                new ProposePlan("p2", "second", version("second"))));
        assertThat(results).extracting(ItemResult::state).containsExactly(State.DONE, State.REFUSED);
        assertThat(results.get(0).receipt().revision()).isEqualTo(1);
        assertThat(results.get(1).findings().hasErrors()).isTrue();
        assertThat(results).extracting(ItemResult::plan).containsExactly(PLAN, "second");
    }

    @Test
    @Tag("D5.11")
    void remindsOfWhatWaitsForSomebodyAndOfNothingElse() {
        assertThat(remind("r1").state()).isEqualTo(State.REFUSED);
        Office.done(office.give(NOOR, new ProposePlan(office.id(), PLAN, office.version())));
        long before = office.version();
        assertThat(remind("r2").state()).isEqualTo(State.DONE);
        assertThat(office.version()).isEqualTo(before);
        assertThat(office.events()).endsWith("plan-proposed", "plan-reminded");
        Office.done(office.give(AHMED, new AnswerProposal(office.id(), PLAN, office.version(), 1, "AGREE", null)));
        assertThat(remind("r3").isDone()).isTrue();
        Office.done(office.give(NOOR, office.signature()));
        assertThat(remind("r4").isDone()).isTrue();
        Office.done(office.give(AHMED, office.signature()));
        assertThat(remind("r5").findings().stream()
                        .map(finding -> finding.code().value()))
                .containsExactly("LIFE-9");
    }

    @Test
    @Tag("D5.11")
    void reassignsPlansToAnotherEmploymentAndRole() {
        secondPlan("second");
        List<ItemResult> results = office.pop
                .cohorts()
                .reassign(
                        office.tenant,
                        HANNA,
                        Stream.of(PLAN, "second")
                                .map(plan ->
                                        new ReassignPlan("r-" + plan, plan, version(plan), "night", "verzorgende-ig"))
                                .toList());
        assertThat(results).allMatch(ItemResult::isDone);
        for (String plan : List.of(PLAN, "second")) {
            assertThat(content(plan).basis().employment()).isEqualTo("night");
            assertThat(content(plan).basis().role()).hasToString("verzorgende-ig");
        }
    }

    @Test
    @Tag("D5.1")
    void keepsTheRoleWhereOnlyTheEmploymentIsReassigned() {
        for (String role : Arrays.asList("verzorgende-ig", null)) {
            ReassignPlan command = new ReassignPlan("r-" + role, PLAN, version(PLAN), "night", role);
            assertThat(office.pop.cohorts().reassign(office.tenant, HANNA, List.of(command)))
                    .allMatch(ItemResult::isDone);
            assertThat(content(PLAN).basis().role()).hasToString("verzorgende-ig");
        }
    }

    /** Unlike a role, an employment can come to an end while the person stays: then one is left, and needs no name. */
    @Test
    @Tag("D5.1")
    void putsAPlanOnTheOnlyEmploymentWhereNoneIsNamed() {
        for (String employment : Arrays.asList("night", null)) {
            ReassignPlan command = new ReassignPlan("r-" + employment, PLAN, version(PLAN), employment, null);
            assertThat(office.pop.cohorts().reassign(office.tenant, HANNA, List.of(command)))
                    .allMatch(ItemResult::isDone);
            assertThat(content(PLAN).basis().employment()).isEqualTo(employment);
        }
    }

    @Test
    @Tag("D5.1")
    void stopsThePlansOfWhoLeavesAndCountsRetentionFromTheLastDay() {
        secondPlan("second");
        LocalDate lastDay = LocalDate.of(2027, 1, 31);
        List<ItemResult> results = office.pop
                .cohorts()
                .leave(
                        office.tenant,
                        HANNA,
                        List.of(
                                new EndEmployment("e1", PLAN, version(PLAN), lastDay),
                                new EndEmployment("e2", "second", version("second"), lastDay)));
        assertThat(results).allMatch(ItemResult::isDone);
        for (String plan : List.of(PLAN, "second")) {
            assertThat(stored(plan).status()).isEqualTo(PlanStatus.STOPPED);
            assertThat(stored(plan).closing().retentionFrom()).isEqualTo(lastDay);
            assertThat(stored(plan).closing().reason()).isEqualTo("De medewerker gaat uit dienst.");
        }
        assertThat(new Closing(PlanStatus.COMPLETED, "", lastDay).retentionFrom())
                .isEqualTo(lastDay);
        assertThat(office.events()).endsWith("plan-stopped", "plan-stopped");
    }

    @Test
    @Tag("D2.5")
    void showsTheObjectivesOfTheOrganisationBesideThePlan() {
        List<ObjectiveInPlan> shown = office.pop.planning().objectives(office.tenant, NOOR, Samples.PLAN);
        assertThat(shown)
                .extracting(one -> one.objective().id())
                .contains(Samples.FEWER_ERRORS)
                .doesNotContain(Samples.LAST_YEARS);
        assertThat(shown.stream()
                        .filter(one -> one.objective().id().equals(Samples.FEWER_ERRORS))
                        .findFirst()
                        .orElseThrow()
                        .goals())
                .containsExactly(GoalId.of("g1"));
    }

    @Test
    void takesAtMostAThousandAtOnce() {
        List<RemindPlan> many = Collections.nCopies(1_001, new RemindPlan("x", PLAN, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> office.pop.cohorts().remind(office.tenant, HANNA, many));
    }

    private ItemResult giveTo(String plan, boolean onlyUpdate) {
        return office.pop
                .cohorts()
                .give(office.tenant, AHMED, List.of(give(office.id(), plan, version(plan), "onboarding", onlyUpdate)))
                .get(0);
    }

    private ItemResult remind(String id) {
        return office.pop
                .cohorts()
                .remind(office.tenant, HANNA, List.of(new RemindPlan(id, PLAN, office.version())))
                .get(0);
    }

    private void store(int version, Version expected) {
        office.pop.maintaining().storeTemplate(office.tenant, HANNA, template(version), expected);
        assertThat(office.pop.maintaining().templates(office.tenant, NOOR)).containsExactly("onboarding");
        assertThat(office.pop
                        .maintaining()
                        .template(office.tenant, NOOR, "onboarding")
                        .orElseThrow()
                        .value()
                        .version())
                .isEqualTo(version);
    }

    private void secondPlan(String id) {
        Office.done(office.give(NOOR, office.start(id, null)));
    }

    private static GiveTemplate give(String id, String plan, long version, String template, boolean onlyUpdate) {
        return new GiveTemplate(id, plan, version, template, onlyUpdate);
    }

    private PlanContent content(String plan) {
        return stored(plan).workingCopy();
    }

    private long version(String plan) {
        return stored(plan).version().number();
    }

    private DevelopmentPlan stored(String plan) {
        return office.store
                .run(office.tenant, ports -> ports.plans().find(office.tenant, PlanId.of(plan)))
                .orElseThrow();
    }
}
