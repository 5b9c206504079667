package nl.pop4j.plan;

import static nl.pop4j.plan.PlanSteps.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.lifecycle.PlanEvent;
import nl.pop4j.plan.revision.Mandate;
import nl.pop4j.plan.revision.Signature;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DevelopmentPlanTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 6, 30);
    private static final LocalDate SECOND = LocalDate.of(2027, 10, 31);

    @Test
    @Tag("D5.2")
    void knowsTheFirstGoalThatIsStillToBeEvaluated() {
        assertThat(Samples.plan().nextGoalDue()).contains(FIRST);
        DevelopmentPlan half = plan(PlanSteps.evaluate(PlanSteps.signed(), "g1"));
        assertThat(half.nextGoalDue()).contains(SECOND);
        assertThat(PlanSteps.evaluated().nextGoalDue()).isEmpty();
    }

    @Test
    @Tag("D5.1")
    void looksAtWhatWasSignedNotAtTheWorkingCopy() {
        PlanContent sooner = Samples.content().with(Samples.safeMedication().by(LocalDate.of(2027, 2, 1)));
        assertThat(PlanSteps.signed().edited(sooner).nextGoalDue()).contains(FIRST);
        assertThat(Samples.plan().edited(sooner).nextGoalDue()).contains(LocalDate.of(2027, 2, 1));
    }

    @Test
    void hasNoGoalDueOnceEnded() {
        DevelopmentPlan ended = Samples.plan().closed(new Closing(PlanStatus.STOPPED, "Andere baan.", Samples.TODAY));
        assertThat(ended.nextGoalDue()).isEmpty();
        assertThat(DevelopmentPlan.start(
                                Samples.PLAN,
                                Samples.NOOR,
                                Samples.content().toBuilder().goals(List.of()).build())
                        .nextGoalDue())
                .isEmpty();
    }

    @Test
    @Tag("D5.1")
    void keepsTheRevisionsOfAnEarlierStateAndNotOfAnother() {
        DevelopmentPlan signed = PlanSteps.signed();
        assertThat(signed.keepsRevisionsOf(Samples.plan())).isTrue();
        assertThat(signed.keepsRevisionsOf(PlanSteps.agreed())).isTrue();
        assertThat(Samples.plan().keepsRevisionsOf(signed)).isFalse();
        DevelopmentPlan other = PlanSteps.agree(Samples.plan().edited(PlanSteps.changed()));
        assertThat(other.keepsRevisionsOf(signed)).isFalse();
    }

    @Test
    void carriesTheVersionOfTheStore() {
        DevelopmentPlan stored = Samples.plan().at(Version.of(3));
        assertThat(stored.version()).isEqualTo(Version.of(3));
        assertThat(stored.workingCopy()).isEqualTo(Samples.content());
    }

    @Test
    @Tag("D5.8")
    void saysNothingOfAPersonInALog() {
        DevelopmentPlan signed = PlanSteps.signed();
        assertThat(signed).hasToString("DevelopmentPlan[" + Samples.PLAN + " ACTIVE v" + signed.version() + "]");
        assertThat(signed.latest().orElseThrow().toString())
                .startsWith("Revision[")
                .doesNotContain("Noor");
        assertThat(signed.workingCopy().toString()).startsWith("PlanContent[").doesNotContain("praktijkopleider");
        assertThat(signed.workingCopy().perspective().toString())
                .startsWith("Perspective[")
                .doesNotContain("praktijkopleider");
        assertThat(Samples.content().agreement("b1").orElseThrow().toString())
                .startsWith("Agreement[")
                .doesNotContain("Ahmed");
        for (Signature signature : signed.latest().orElseThrow().signatures()) {
            assertThat(signature.toString())
                    .startsWith("Signature[")
                    .doesNotContain(Samples.NOOR.value(), Samples.AHMED.value());
        }
        assertThat(new Mandate(Samples.AHMED, FIRST, null)).hasToString("Mandate[from 2027-06-30]");
        assertThat(new Closing(PlanStatus.STOPPED, "Ruzie.", FIRST)).hasToString("Closing[STOPPED on 2027-06-30]");
    }

    @Test
    @Tag("D5.8")
    void countsRetentionFromTheEndOfTheEmploymentWhereThereWasOne() {
        assertThat(new Closing(PlanStatus.STOPPED, "Andere baan.", FIRST).retentionFrom())
                .isEqualTo(FIRST);
        assertThat(new Closing(PlanStatus.STOPPED, "Andere baan.", FIRST, SECOND).retentionFrom())
                .isEqualTo(SECOND);
    }

    @Test
    @Tag("D5.1")
    void letsAMandateHoldOnItsFirstAndLastDay() {
        Mandate month = new Mandate(Samples.AHMED, LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31));
        assertThat(month.holdsOn(LocalDate.of(2027, 2, 28))).isFalse();
        assertThat(month.holdsOn(LocalDate.of(2027, 3, 1))).isTrue();
        assertThat(month.holdsOn(LocalDate.of(2027, 3, 31))).isTrue();
        assertThat(month.holdsOn(LocalDate.of(2027, 4, 1))).isFalse();
        assertThat(new Mandate(Samples.AHMED, FIRST, null).holdsOn(FIRST.plusYears(5)))
                .isTrue();
        assertThat(new Mandate(Samples.AHMED, FIRST, FIRST).holdsOn(FIRST)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Mandate(Samples.AHMED, FIRST, FIRST.minusDays(1)));
    }

    @Test
    @Tag("D5.1")
    void takesASignatureByMandateOfSomebodyElseForTheEmployerOnly() {
        DevelopmentPlan agreed = PlanSteps.agreed();
        Mandate granted = new Mandate(Samples.AHMED, Samples.TODAY, null);
        assertThat(PlanSteps.kinds(PlanCommands.sign(agreed, 1, signature(agreed, Party.EMPLOYER, granted))))
                .isNotEmpty();
        assertThat(PlanSteps.codes(PlanCommands.sign(agreed, 1, signature(agreed, Party.EMPLOYEE, granted))))
                .extracting(Object::toString)
                .containsExactly("SIGN-4");
        Mandate own = new Mandate(Samples.HANNA, Samples.TODAY, null);
        assertThat(PlanSteps.codes(PlanCommands.sign(agreed, 1, signature(agreed, Party.EMPLOYER, own))))
                .extracting(Object::toString)
                .containsExactly("SIGN-4");
    }

    @Test
    void tellsInItsEventWhichRevisionItIsAbout() {
        PlanEvent filed = new PlanEvent(PlanEvent.Type.FILED, Samples.PLAN, 2, Samples.NOW);
        assertThat(filed.aggregate()).isEqualTo(Samples.PLAN.value());
        assertThat(filed.details()).containsOnly(Map.entry("revision", "2"));
        assertThat(new PlanEvent(PlanEvent.Type.STOPPED, Samples.PLAN, 0, Samples.NOW).details())
                .isEmpty();
    }

    @Test
    void findsAndLeavesOutItsParts() {
        PlanContent content = Samples.content();
        assertThat(content.need("n2")).map(need -> need.id()).contains("n2");
        assertThat(content.need("n9")).isEmpty();
        assertThat(content.withoutNeed("n2").needs())
                .extracting(need -> need.id())
                .containsExactly("n1", "n3");
        assertThat(content.withoutAgreement("b1").agreements())
                .extracting(agreement -> agreement.id())
                .containsExactly("b2");
        assertThat(content.goal(GoalId.of("g2"))).isPresent();
    }

    private static Signature signature(DevelopmentPlan plan, Party party, Mandate mandate) {
        return new Signature(
                party,
                Samples.HANNA,
                SignatureMeaning.FOR_AGREEMENT,
                plan.latest().orElseThrow().digest(),
                Samples.NOW,
                "",
                mandate);
    }
}
