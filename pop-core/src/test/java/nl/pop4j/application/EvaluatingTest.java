package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.HANNA;
import static nl.pop4j.application.Office.NOOR;
import static nl.pop4j.application.Office.PLAN;
import static nl.pop4j.application.Office.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.StartPlan;
import nl.pop4j.application.command.content.DecideNeed;
import nl.pop4j.application.command.content.MoveHorizon;
import nl.pop4j.application.command.content.PutAgreement;
import nl.pop4j.application.command.content.RemoveElement;
import nl.pop4j.application.command.content.RemoveTarget;
import nl.pop4j.application.command.part.EvidenceInput;
import nl.pop4j.application.command.part.LevelInput;
import nl.pop4j.application.command.progress.ClosePlan;
import nl.pop4j.application.command.progress.EvaluateGoal;
import nl.pop4j.application.command.progress.ReportAgreement;
import nl.pop4j.assessment.Assessor;
import nl.pop4j.assessment.Rating;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.Level;
import nl.pop4j.dossier.AgreementLine;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.dossier.progress.PromiseOutcome;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.execution.AgreementState;
import nl.pop4j.plan.execution.Evaluation;
import nl.pop4j.plan.rule.CompetenceRules;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EvaluatingTest {

    private static final Actor TRUSTED = Actor.of(PersonId.of("p-jobcoach"));

    @Test
    @Tag("D5.5")
    void endsAPlanOnceEachGoalIsEvaluated() {
        Office office = new Office().signed();
        assertThat(codes(office.give(AHMED, close(office, "COMPLETED", null)))).hasSize(2);
        Office.done(office.give(NOOR, evaluation(office, "g1")));
        Office.done(office.give(AHMED, evaluation(office, "g2")));
        Office.done(office.give(AHMED, close(office, "COMPLETED", null)));
        assertThat(office.plan().status()).isEqualTo(PlanStatus.COMPLETED);
        Evaluation kept =
                office.plan().execution().evaluationOf(GoalId.of("g1")).orElseThrow();
        assertThat(kept.lessons()).isEqualTo("Vaker oefenen.");
        assertThat(kept.evidence()).hasSize(1);
        assertThat(kept.levels()).hasSize(1);
        assertThat(kept.by()).isEqualTo(Samples.NOOR);
        assertThat(office.events()).endsWith("plan-goal-evaluated", "plan-goal-evaluated", "plan-completed");
    }

    @Test
    @Tag("D5.1")
    void stopsAPlanForAReasonOnly() {
        Office office = new Office().written();
        assertThat(codes(office.give(AHMED, close(office, "STOPPED", " ")))).containsExactly("INPUT-REQUIRED");
        Office.done(office.give(AHMED, close(office, "STOPPED", "Noor krijgt een andere baan.")));
        assertThat(office.plan().status()).isEqualTo(PlanStatus.STOPPED);
    }

    @Test
    @Tag("D3.6")
    void recordsWhatCameOfAPromise() {
        Office office = new Office().signed();
        Office.done(office.give(
                NOOR, new ReportAgreement(office.id(), PLAN, office.version(), "b1", false, Samples.TODAY)));
        PlanContent signed = office.plan().signed().orElseThrow().content();
        assertThat(office.plan().execution().stateOf(signed.agreement("b1").orElseThrow()))
                .isEqualTo(AgreementState.BROKEN);
    }

    @Test
    @Tag("D3.6")
    void signsAndShowsHowMuchMoneyAndTimeAPromiseTakes() {
        Office office = new Office(Samples.TENANT, Map.of(TRUSTED.person(), Role.TRUSTED_PERSON)).written();
        PutAgreement promise = new PutAgreement(
                office.id(), PLAN, office.version(), "b1", "EMPLOYER", "Ahmed betaalt.", Samples.TODAY, 12_550, 480);
        Office.done(office.give(NOOR, promise));
        office.signedAsItIs();
        assertThat(office.plan().signed().orElseThrow().canonical().text().lines())
                .contains("agreement/b1/amount-cents\t12550", "agreement/b1/minutes\t480")
                .noneMatch(line -> line.startsWith("agreement/b2/amount") || line.startsWith("agreement/b2/minutes"));
        assertThat(office.pop
                        .planning()
                        .dossier(office.tenant, NOOR, Samples.PLAN)
                        .agreements())
                .contains(new AgreementLine(Party.EMPLOYER, "Ahmed betaalt.", Samples.TODAY, new Money(12_550), 480));
        assertThat(office.pop
                        .evaluating()
                        .promises(office.tenant, NOOR, PlanQuery.first(9).of(Samples.NOOR)))
                .extracting(one -> one.agreement().minutes())
                .containsExactly(480, null);
        for (PlanDossier extract : List.of(
                office.pop.planning().dossier(office.tenant, TRUSTED, Samples.PLAN),
                office.pop
                        .planning()
                        .progress(office.tenant, TRUSTED, Samples.PLAN)
                        .plan())) {
            assertThat(extract.agreements()).extracting(AgreementLine::minutes).containsExactly(480, null);
            assertThat(extract.agreements()).extracting(AgreementLine::amount).containsOnlyNulls();
        }
        assertThat(office.pop
                        .planning()
                        .progress(office.tenant, TRUSTED, Samples.PLAN)
                        .promises())
                .extracting(PromiseOutcome::amount)
                .containsOnlyNulls();
    }

    @Test
    @Tag("D3.6")
    void refusesMoreMoneyAndTimeThanAPromiseCanTake() {
        Office office = new Office().written();
        PutAgreement promise = new PutAgreement(
                office.id(), PLAN, office.version(), "b1", "EMPLOYER", "Te veel.", Samples.TODAY, -1, 600_001);
        assertThat(office.give(NOOR, promise).findings().stream().map(Finding::pointer))
                .containsExactlyInAnyOrder("/amountCents", "/minutes");
    }

    @Test
    @Tag("D5.5")
    void hidesThePlanFromWhoMayNotEvaluateIt() {
        Office office = new Office().signed();
        for (Actor actor : List.of(STRANGER)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> office.give(actor, evaluation(office, "g1")));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> office.give(actor, close(office, "STOPPED", "Zomaar.")));
        }
    }

    @Test
    @Tag("D2.8")
    void saysWhoDecidedOnANeedAndForgetsItWithTheNeed() {
        Office office = new Office().written();
        Office.done(
                office.give(AHMED, new DecideNeed(office.id(), PLAN, office.version(), "n2", "URGENT", false, true)));
        assertThat(office.plan()
                        .workingCopy()
                        .priorities()
                        .of("n2")
                        .orElseThrow()
                        .decidedBy())
                .hasToString("EMPLOYER");
        Office.done(office.give(NOOR, new RemoveElement(office.id(), PLAN, office.version(), "n2")));
        assertThat(office.plan().workingCopy().need("n2")).isEmpty();
        assertThat(office.plan().workingCopy().priorities().of("n2")).isEmpty();
        assertThat(codes(office.give(
                        NOOR, new DecideNeed(office.id(), PLAN, office.version(), "n2", "URGENT", true, true))))
                .containsExactly("PLAN-ELEMENT-2");
    }

    @Test
    @Tag("D5.1")
    void movesTheHorizonAndChangesTheRole() {
        Office office = new Office().written();
        Office.done(office.give(
                NOOR,
                new MoveHorizon(
                        office.id(),
                        PLAN,
                        office.version(),
                        Samples.TODAY,
                        Samples.TODAY.plusYears(2),
                        "verzorgende-ig")));
        PlanContent content = office.plan().workingCopy();
        assertThat(content.horizon().start()).isEqualTo(Samples.TODAY);
        assertThat(content.basis().role()).hasToString("verzorgende-ig");
    }

    @Test
    @Tag("D3.4")
    void takesATargetOutOnce() {
        Office office = new Office().written();
        Office.done(office.give(NOOR, removal(office)));
        assertThat(office.plan().workingCopy().targets().targets()).hasSize(2);
        assertThat(codes(office.give(NOOR, removal(office)))).containsExactly("PLAN-ELEMENT-1");
    }

    @Test
    @Tag("D5.5")
    void turnsLevelsThatAnEvaluationSeesAnewIntoRatings() {
        Office office = new Office().signed();
        Office.done(office.give(NOOR, evaluation(office, "g1")));
        List<Rating> ratings = office.pop
                .assessing()
                .assessment(office.tenant, NOOR, Samples.NOOR, Samples.FRAMEWORK)
                .orElseThrow()
                .ratings();
        Rating last = ratings.get(ratings.size() - 1);
        assertThat(last.competence()).isEqualTo(Samples.MEDICATION);
        assertThat(last.level()).isEqualTo(Level.of(3));
        assertThat(last.assessor().kind()).isEqualTo(Assessor.Kind.SELF);
        assertThat(last.evidence()).hasSize(1);
        assertThat(ratings).hasSize(Samples.levels().size() + 1);
    }

    @Test
    @Tag("D5.5")
    void refusesALevelThatIsNotOnTheScaleAndKeepsNothing() {
        Office office = new Office().signed();
        Outcome<Receipt> outcome = office.give(
                NOOR,
                new EvaluateGoal(
                        office.id(),
                        PLAN,
                        office.version(),
                        "g1",
                        "PARTLY",
                        null,
                        List.of(
                                new LevelInput("V1", BigDecimal.valueOf(3)),
                                new LevelInput("V1", BigDecimal.valueOf(9)),
                                new LevelInput("X9", BigDecimal.valueOf(3))),
                        null,
                        true,
                        Samples.TODAY));
        assertThat(codes(outcome)).containsExactly("RATING-2", "RATING-1");
        assertThat(outcome.findings().stream().map(Finding::pointer))
                .containsExactly("/levels/1/level", "/levels/2/competence");
        assertThat(office.plan().execution().evaluations()).isEmpty();
        assertThat(office.pop
                        .assessing()
                        .assessment(office.tenant, NOOR, Samples.NOOR, Samples.FRAMEWORK)
                        .orElseThrow()
                        .ratings())
                .hasSize(Samples.levels().size());
    }

    @Test
    @Tag("D5.1")
    void beginsTheNextPlanWithWhatGoesOnOnceThePlanHasEnded() {
        Office office = new Office().signed();
        assertThat(codes(office.give(NOOR, next(office, PLAN)))).containsExactly("LIFE-8");
        Office.done(office.give(NOOR, evaluation(office, "g1")));
        Office.done(office.give(AHMED, evaluation(office, "g2")));
        Office.done(office.give(AHMED, close(office, "COMPLETED", null)));
        Office.done(office.give(NOOR, next(office, PLAN)));
        PlanContent next = office.pop
                .planning()
                .plan(office.tenant, NOOR, PlanId.of("next"))
                .workingCopy();
        assertThat(next.goals()).hasSize(2);
        assertThat(next.basis().predecessor()).isEqualTo(Samples.PLAN);
        assertThat(next.language()).hasToString("en");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> office.give(NOOR, next(office, "no-such-plan")));
    }

    @Test
    @Tag("D5.5")
    void beginsTheNextPlanByTheFrameworkThatWasAskedFor() {
        Office office = new Office().signed();
        CompetenceFramework own = CompetenceFramework.builder(
                        FrameworkId.of("own"), LocalizedText.of("Eigen", "Our own"))
                .build();
        office.pop.maintaining().storeFramework(office.tenant, HANNA, own, Version.NONE);
        for (String goal : List.of("g1", "g2")) {
            Office.done(office.give(NOOR, evaluation(office, goal)));
        }
        Office.done(office.give(AHMED, close(office, "COMPLETED", null)));
        Office.done(office.give(NOOR, next(office, PLAN, "own")));
        PlanContent next = office.pop
                .planning()
                .plan(office.tenant, NOOR, PlanId.of("next"))
                .workingCopy();
        assertThat(next.targets().framework()).isEqualTo(own.id());
        assertThat(next.goals()).hasSize(2);
        assertThat(office.pop
                        .planning()
                        .check(office.tenant, NOOR, PlanId.of("next"))
                        .contains(CompetenceRules.GOAL_COMPETENCE_IS_KNOWN.code()))
                .isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> office.give(NOOR, next(office, PLAN, "none")));
    }

    private static StartPlan next(Office office, String predecessor) {
        return next(office, predecessor, Samples.FRAMEWORK.value());
    }

    private static StartPlan next(Office office, String predecessor, String framework) {
        return new StartPlan(
                office.id(),
                "next",
                Samples.NOOR.value(),
                "en",
                LocalDate.of(2028, 1, 1),
                LocalDate.of(2028, 12, 31),
                framework,
                "CONTINUOUS",
                null,
                null,
                predecessor);
    }

    private static RemoveTarget removal(Office office) {
        return new RemoveTarget(office.id(), PLAN, office.version(), "V1", "PRESENT_ROLE");
    }

    private static EvaluateGoal evaluation(Office office, String goal) {
        return new EvaluateGoal(
                office.id(),
                PLAN,
                office.version(),
                goal,
                "PARTLY",
                List.of(new EvidenceInput("PRODUCT", "Eigen verslag", Samples.TODAY, null)),
                List.of(new LevelInput("V1", BigDecimal.valueOf(3))),
                "Vaker oefenen.",
                true,
                Samples.TODAY);
    }

    private static ClosePlan close(Office office, String end, String reason) {
        return new ClosePlan(office.id(), PLAN, office.version(), end, reason);
    }

    private static List<String> codes(Outcome<Receipt> outcome) {
        assertThat(outcome.isDone()).isFalse();
        return outcome.findings().stream()
                .map(Finding::code)
                .map(Object::toString)
                .toList();
    }
}
