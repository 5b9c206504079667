package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.HANNA;
import static nl.pop4j.application.Office.NOOR;
import static nl.pop4j.application.Office.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.application.command.GiveRating;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.ScheduleReviews;
import nl.pop4j.application.command.StartPlan;
import nl.pop4j.application.command.agreement.AnswerProposal;
import nl.pop4j.application.command.agreement.ProposePlan;
import nl.pop4j.application.command.agreement.SignRevision;
import nl.pop4j.application.command.content.MoveHorizon;
import nl.pop4j.application.command.content.PutNeed;
import nl.pop4j.application.command.content.RemoveElement;
import nl.pop4j.application.command.progress.ReportProgress;
import nl.pop4j.assessment.Assessor;
import nl.pop4j.assessment.CompetenceAssessment;
import nl.pop4j.dossier.ActivityLine;
import nl.pop4j.dossier.GoalLine;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.dossier.ReviewLine;
import nl.pop4j.dossier.SignatureLine;
import nl.pop4j.goal.BothSides;
import nl.pop4j.goal.ProgressCriterion;
import nl.pop4j.json.JsonForm;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.execution.ActivityStatus;
import nl.pop4j.plan.lifecycle.LifeCycleRules;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.rule.MethodRules;
import nl.pop4j.port.AccessEntry;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.port.PlanSummary;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class MainJobTest {

    @Test
    @Tag("D1.1")
    void keepsWhatWasTypedIn() {
        Office office = new Office().written();
        assertThat(office.plan().workingCopy()).isEqualTo(Samples.content());
        assertThat(office.pop.planning().check(office.tenant, NOOR, Samples.PLAN))
                .isEmpty();
    }

    @Test
    @Tag("D1.3")
    @Tag("D5.4")
    void goesFromTheFirstLineToReviewsAndADossier() {
        Office office = new Office().signed();
        Receipt scheduled = Office.done(office.give(HANNA, new ScheduleReviews(office.id(), PLAN, office.version())));
        assertThat(scheduled.version().number()).isEqualTo(1);
        assertThat(office.plan().status()).isEqualTo(PlanStatus.ACTIVE);
        assertThat(office.events())
                .containsExactly(
                        "plan-started",
                        "plan-proposed",
                        "plan-answered",
                        "plan-signature-given",
                        "plan-signature-given",
                        "plan-signed",
                        "reviews-scheduled");
        PlanDossier dossier = office.pop.planning().dossier(office.tenant, NOOR, Samples.PLAN);
        assertThat(dossier.head().employee().name()).isEqualTo("Noor de Wit");
        assertThat(dossier.head().manager().name()).isEqualTo(Samples.AHMED.value());
        assertThat(dossier.head().digest())
                .isEqualTo(office.plan().signed().orElseThrow().digest().hex());
        assertThat(dossier.goals()).extracting(GoalLine::number).containsExactly("D1", "D2");
        assertThat(dossier.goals()).extracting(GoalLine::objective).containsExactly("Minder medicatiefouten", null);
        assertThat(dossier.activities().get(1).after()).containsExactly("A1");
        assertThat(dossier.competences().get(0).current()).isEqualTo(new BigDecimal(2));
        assertThat(dossier.competences().get(0).targetLabel()).isEqualTo("in lastige situaties");
        assertThat(dossier.signatures())
                .extracting(SignatureLine::party)
                .containsExactly(Party.EMPLOYEE, Party.EMPLOYER);
        assertThat(dossier.reviews())
                .extracting(ReviewLine::date)
                .extracting(Object::toString)
                .containsExactly("2027-04-01", "2027-07-01", "2027-10-01");
        assertThat(dossier.remarks()).isEmpty();
    }

    @Test
    @Tag("D2.1")
    @Tag("D2.6")
    @Tag("D4.2")
    void showsInADossierWhatBothSidesWantAndHowProgressIsFollowed() {
        Office office = new Office().signed();
        PlanDossier dossier = office.pop.planning().dossier(office.tenant, NOOR, Samples.PLAN);
        GoalLine goal = dossier.goals().get(0);
        assertThat(goal.ambitions())
                .isEqualTo(new BothSides("Zelfverzekerd medicatie geven.", "Veilige zorg voor elke bewoner."));
        assertThat(goal.criteria())
                .containsExactly(new ProgressCriterion(
                        "De fouten in het meldsysteem van de afdeling", "met Ahmed", LocalDate.of(2027, 5, 3)));
        assertThat(dossier.activities().get(0).relevance())
                .isEqualTo(new BothSides("Ik sta zekerder bij de medicatiekar.", "Minder fouten op de afdeling."));
        JsonForm<PlanDossier> form = PopJson.standard().dossier();
        assertThat(form.parse(form.text(dossier))).isEqualTo(dossier);
    }

    @Test
    void readsADossierFromBeforeBothSidesWereKept() {
        Office office = new Office().signed();
        PlanDossier dossier = office.pop.planning().dossier(office.tenant, NOOR, Samples.PLAN);
        JsonForm<PlanDossier> form = PopJson.standard().dossier();
        ObjectNode document = (ObjectNode) new JsonMapper().readTree(form.text(dossier));
        document.get("goals").forEach(goal -> ((ObjectNode) goal).remove(List.of("ambitions", "criteria")));
        document.get("activities").forEach(activity -> ((ObjectNode) activity).remove("relevance"));
        PlanDossier before = form.parse(document.toString());
        assertThat(before.goals()).extracting(GoalLine::ambitions).containsOnly(BothSides.NONE);
        assertThat(before.goals())
                .allSatisfy(goal -> assertThat(goal.criteria()).isEmpty());
        assertThat(before.activities()).extracting(ActivityLine::relevance).containsOnly(BothSides.NONE);
    }

    @Test
    @Tag("D1.3")
    void letsEachSideSignForItselfOnly() {
        Office office = new Office().proposed();
        assertThat(codes(office.give(NOOR, answer(office)))).containsExactly(LifeCycleRules.STEP_NOT_POSSIBLE);
        Office.done(office.give(AHMED, answer(office)));
        Office.done(office.give(AHMED, office.signature()));
        assertThat(codes(office.give(AHMED, office.signature()))).containsExactly(LifeCycleRules.SIGNED_BEFORE);
        Revision half = office.plan().latest().orElseThrow();
        SignRevision other = new SignRevision(office.id(), PLAN, office.version(), 1, "0".repeat(64), "FOR_AGREEMENT");
        assertThat(codes(office.give(NOOR, other))).containsExactly(LifeCycleRules.DIGEST_DIFFERS);
        assertThat(office.plan().latest()).contains(half);
    }

    @Test
    void saysAtOnceWhatKeepsAPlanFromBeingProposed() {
        Office office = new Office().begun();
        Outcome<Receipt> outcome = office.give(NOOR, new ProposePlan(office.id(), PLAN, office.version()));
        assertThat(codes(outcome))
                .containsExactly(
                        RuleCode.of("PLAN-GOALS-1"),
                        MethodRules.COMPLETE_BY_METHOD.code(),
                        MethodRules.COMPLETE_BY_METHOD.code(),
                        MethodRules.COMPLETE_BY_METHOD.code());
        assertThat(office.version()).isEqualTo(1);
    }

    @Test
    @Tag("D3.7")
    void addsUpProgressBesideTheSignedPlan() {
        Office office = new Office().signed();
        Revision signed = office.plan().signed().orElseThrow();
        for (String status : List.of("STARTED", "FINISHED")) {
            Office.done(office.give(
                    NOOR, new ReportProgress(office.id(), PLAN, office.version(), "a1", status, 300, Samples.TODAY)));
        }
        assertThat(office.plan().execution().statusOf(ActivityId.of("a1"))).isEqualTo(ActivityStatus.FINISHED);
        assertThat(office.plan().execution().minutesSpentOn(ActivityId.of("a1")))
                .isEqualTo(600);
        assertThat(office.plan().signed()).contains(signed);
        assertThat(office.pop
                        .planning()
                        .dossier(office.tenant, AHMED, Samples.PLAN)
                        .activities()
                        .get(0)
                        .minutesSpent())
                .isEqualTo(600);
    }

    @Test
    @Tag("D5.12")
    void letsTheManagersRatingDecideAndKeepsBoth() {
        Office office = new Office().begun();
        Office.done(office.give(NOOR, rating(office, "V1", "4")));
        CompetenceAssessment assessment = office.pop
                .assessing()
                .assessment(office.tenant, NOOR, Samples.NOOR, Samples.FRAMEWORK)
                .orElseThrow();
        assertThat(assessment.ratings())
                .filteredOn(rating -> rating.competence().equals(Samples.MEDICATION))
                .extracting(rating -> rating.assessor().kind())
                .containsExactlyInAnyOrder(Assessor.Kind.MANAGER, Assessor.Kind.SELF);
        assertThat(office.pop
                        .gapFinding()
                        .towardsTargets(office.tenant, NOOR, Samples.PLAN)
                        .gaps())
                .isEmpty();
    }

    @Test
    void ratesOnlyWhatTheFrameworkHas() {
        Office office = new Office().begun();
        assertThat(codes(office.give(NOOR, rating(office, "X9", "3")))).containsExactly(Assessing.UNKNOWN_COMPETENCE);
        assertThat(codes(office.give(NOOR, rating(office, "V1", "2.5")))).containsExactly(Assessing.LEVEL_NOT_ON_SCALE);
        assertThat(codes(office.give(NOOR, rating(office, "V", "3")))).containsExactly(Assessing.LEVEL_NOT_ON_SCALE);
    }

    @Test
    @Tag("D5.4")
    void schedulesReviewsOnlyOfASignedPlan() {
        Office office = new Office().proposed();
        ScheduleReviews command = new ScheduleReviews(office.id(), PLAN, office.version());
        assertThat(codes(office.give(AHMED, command))).containsExactly(Reviewing.NOTHING_SIGNED);
        assertThat(office.pop.reviewing().reviews(office.tenant, AHMED, Samples.PLAN))
                .isEmpty();
    }

    @Test
    void takesGoalsActivitiesAndPromisesOut() {
        Office office = new Office().written();
        for (String element : List.of("g2", "a3", "b1")) {
            Office.done(office.give(NOOR, new RemoveElement(office.id(), PLAN, office.version(), element)));
        }
        PlanContent left = office.plan().workingCopy();
        assertThat(left.goals()).hasSize(1);
        assertThat(left.activities()).hasSize(2);
        assertThat(left.agreements()).hasSize(1);
        assertThat(codes(office.give(NOOR, new RemoveElement(office.id(), PLAN, office.version(), "zz"))))
                .containsExactly(Planning.UNKNOWN_ELEMENT);
    }

    @Test
    void takesOutWhatHasTheKindThatIsSaidWhateverElseHasItsId() {
        Office office = new Office().written();
        Office.done(office.give(
                NOOR,
                new PutNeed(office.id(), PLAN, office.version(), "g1", "OWN_WISH", null, null, "Beter plannen.")));
        assertThat(codes(office.give(NOOR, new RemoveElement(office.id(), PLAN, office.version(), "g1"))))
                .containsExactly(Planning.KIND_IS_OPEN);
        assertThat(codes(office.give(NOOR, new RemoveElement(office.id(), PLAN, office.version(), "g1", "ACTIVITY"))))
                .containsExactly(Planning.UNKNOWN_ELEMENT);
        Office.done(office.give(NOOR, new RemoveElement(office.id(), PLAN, office.version(), "g1", "NEED")));
        assertThat(office.plan().workingCopy().need("g1")).isEmpty();
        assertThat(office.plan().workingCopy().goal(GoalId.of("g1"))).isPresent();
        Office.done(office.give(NOOR, new RemoveElement(office.id(), PLAN, office.version(), "g1")));
        assertThat(office.plan().workingCopy().goal(GoalId.of("g1"))).isEmpty();
    }

    @Test
    @Tag("D5.1")
    void keepsTheRoleWhereANewHorizonNamesNone() {
        Office office = new Office().begun();
        LocalDate first = LocalDate.of(2027, 2, 1);
        Office.done(office.give(
                NOOR,
                new MoveHorizon(office.id(), PLAN, office.version(), first, first.plusYears(1), "verzorgende-ig")));
        Office.done(office.give(
                NOOR, new MoveHorizon(office.id(), PLAN, office.version(), first, first.plusYears(2), null)));
        assertThat(office.plan().workingCopy().basis().role()).hasToString("verzorgende-ig");
        assertThat(office.plan().workingCopy().horizon().last()).isEqualTo(first.plusYears(2));
    }

    @Test
    void refusesAMethodThatTheTenantDoesNotHave() {
        Office office = new Office().begun();
        StartPlan command = new StartPlan(
                office.id(),
                "other",
                Samples.NOOR.value(),
                "nl",
                Samples.TODAY,
                Samples.TODAY.plusYears(1),
                Samples.FRAMEWORK.value(),
                "OUR_OWN");
        assertThat(codes(office.give(NOOR, command))).containsExactly(Planning.UNKNOWN_METHOD);
    }

    @Test
    @Tag("D5.8")
    void notesEachReading() {
        Office office = new Office().written();
        assertThat(office.readings()).isEmpty();
        office.pop.planning().plan(office.tenant, AHMED, Samples.PLAN);
        office.pop.planning().dossier(office.tenant, HANNA, Samples.PLAN);
        office.pop.assessing().assessment(office.tenant, NOOR, Samples.NOOR, Samples.FRAMEWORK);
        assertThat(office.readings())
                .extracting(AccessEntry::reader)
                .containsExactly(Samples.NOOR, Samples.HANNA, Samples.AHMED);
    }

    @Test
    void listsPlansByTheirIds() {
        Office office = new Office().begun();
        for (String plan : List.of("b", "a", "c")) {
            Office.done(office.give(
                    HANNA,
                    new StartPlan(
                            office.id(),
                            plan,
                            Samples.AHMED.value(),
                            "nl",
                            Samples.TODAY,
                            Samples.TODAY.plusYears(1),
                            Samples.FRAMEWORK.value())));
        }
        assertThat(ids(office.pop.planning().list(office.tenant, HANNA, PlanQuery.first(2))))
                .containsExactly("a", "b");
        PlanQuery ofNoor = PlanQuery.first(9).of(Samples.NOOR);
        assertThat(ids(office.pop.planning().list(office.tenant, NOOR, ofNoor))).containsExactly(PLAN);
        assertThat(office.pop
                        .planning()
                        .list(office.tenant, HANNA, PlanQuery.first(9).at(PlanStatus.ACTIVE)))
                .isEmpty();
    }

    private static List<String> ids(List<PlanSummary> plans) {
        return plans.stream().map(line -> line.plan().value()).toList();
    }

    private static AnswerProposal answer(Office office) {
        return new AnswerProposal(office.id(), PLAN, office.version(), 1, "AGREE", null);
    }

    private static GiveRating rating(Office office, String competence, String level) {
        return new GiveRating(
                office.id(),
                Samples.NOOR.value(),
                Samples.FRAMEWORK.value(),
                competence,
                new BigDecimal(level),
                Samples.TODAY);
    }

    private static List<RuleCode> codes(Outcome<Receipt> outcome) {
        assertThat(outcome.isDone()).isFalse();
        return outcome.findings().stream().map(Finding::code).toList();
    }
}
