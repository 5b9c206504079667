package nl.pop4j.plan;

import static nl.pop4j.plan.PlanSteps.agree;
import static nl.pop4j.plan.PlanSteps.agreed;
import static nl.pop4j.plan.PlanSteps.answer;
import static nl.pop4j.plan.PlanSteps.changed;
import static nl.pop4j.plan.PlanSteps.codes;
import static nl.pop4j.plan.PlanSteps.kinds;
import static nl.pop4j.plan.PlanSteps.other;
import static nl.pop4j.plan.PlanSteps.plan;
import static nl.pop4j.plan.PlanSteps.progress;
import static nl.pop4j.plan.PlanSteps.propose;
import static nl.pop4j.plan.PlanSteps.sign;
import static nl.pop4j.plan.PlanSteps.signed;
import static nl.pop4j.plan.PlanSteps.who;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.List;
import nl.pop4j.gap.Prioritisation;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.GoalOrigin;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.execution.ActivityStatus;
import nl.pop4j.plan.lifecycle.LifeCycleRules;
import nl.pop4j.plan.lifecycle.RevisionStep;
import nl.pop4j.plan.revision.Digest;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.RevisionStatus;
import nl.pop4j.plan.revision.Signature;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.finding.Severity;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.testkit.BrokenPlan;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("D5.1")
class PlanCommandsTest {

    private static final Instant NOW = Samples.NOW;

    /** Priorities and actions: a chosen need wants a goal, and a goal that is not SMART is not proposed. */
    @Test
    @Tag("D3.5")
    void proposesPrioritiesAndActionsOnlyWhenTheyAreSmart() {
        PlanContent chosen = Samples.content()
                .with(Samples.content()
                        .priorities()
                        .with(new Prioritisation.Decision(
                                "n3", Prioritisation.Urgency.URGENT, true, true, Party.EMPLOYEE)));
        assertThat(propose(Samples.plan().edited(chosen), Party.EMPLOYEE).findings().stream()
                        .map(finding -> finding.code() + " " + finding.pointer()))
                .containsExactly("PLAN-NEED-1 /priorities/decisions/2");
        DevelopmentGoal vague = DevelopmentGoal.of(GoalId.of("g1"), "Beter worden.", GoalOrigin.ownWish());
        assertThat(codes(propose(Samples.plan().edited(chosen.with(vague)), Party.EMPLOYEE)))
                .contains(RuleCode.of("SMART-S-1"), RuleCode.of("SMART-M-1"), RuleCode.of("SMART-T-1"));
    }

    @Test
    void freezesWhatWasWrittenAsTheNextRevision() {
        Outcome<DevelopmentPlan> outcome = propose(Samples.plan(), Party.EMPLOYEE);
        Revision revision = plan(outcome).latest().orElseThrow();
        assertThat(revision.number()).isEqualTo(1);
        assertThat(revision.status()).isEqualTo(RevisionStatus.PROPOSED);
        assertThat(revision.content()).isEqualTo(Samples.content());
        assertThat(revision.rules()).isEqualTo("pop4j/1");
        assertThat(revision.shown().competence(Samples.MEDICATION)).isEqualTo("Medicatie verstrekken");
        assertThat(kinds(outcome)).containsExactly("plan-proposed");
        assertThat(plan(outcome).status()).isEqualTo(PlanStatus.PREPARING);
    }

    @Test
    void proposesWithWarningsAsRemarks() {
        DevelopmentPlan plan = Samples.plan().edited(BrokenPlan.GOAL_WITHOUT_REASON.content());
        Outcome<DevelopmentPlan> outcome = propose(plan, Party.EMPLOYEE);
        assertThat(outcome.isDone()).isTrue();
        assertThat(outcome.findings().list())
                .extracting(Finding::code, Finding::severity)
                .containsExactly(tuple(BrokenPlan.GOAL_WITHOUT_REASON.code(), Severity.WARNING));
    }

    @Test
    @Tag("D1.5")
    void doesNotProposeAPlanWithAnError() {
        DevelopmentPlan plan = Samples.plan().edited(BrokenPlan.UNKNOWN_OBJECTIVE.content());
        assertThat(codes(propose(plan, Party.EMPLOYEE))).contains(BrokenPlan.UNKNOWN_OBJECTIVE.code());
    }

    @Test
    void doesNotProposeWhileARevisionIsOpen() {
        DevelopmentPlan proposed = plan(propose(Samples.plan(), Party.EMPLOYEE));
        assertThat(codes(propose(proposed, Party.EMPLOYER))).containsExactly(LifeCycleRules.REVISION_STILL_OPEN);
        DevelopmentPlan withdrawn = plan(answer(proposed, Party.EMPLOYEE, RevisionStep.WITHDRAW, ""));
        assertThat(plan(propose(withdrawn, Party.EMPLOYER))
                        .latest()
                        .orElseThrow()
                        .number())
                .isEqualTo(2);
    }

    @Test
    @Tag("D1.3")
    void isActiveOnceBothHaveSignedInEitherOrder() {
        for (Party first : Party.values()) {
            DevelopmentPlan half = plan(sign(agreed(), first, who(first)));
            assertThat(half.status()).isEqualTo(PlanStatus.PREPARING);
            assertThat(half.latest().orElseThrow().status()).isEqualTo(RevisionStatus.PARTLY_SIGNED);
            Outcome<DevelopmentPlan> whole = sign(half, other(first), who(other(first)));
            assertThat(plan(whole).status()).isEqualTo(PlanStatus.ACTIVE);
            assertThat(plan(whole).signed().orElseThrow().number()).isEqualTo(1);
            assertThat(kinds(whole)).containsExactly("plan-signature-given", "plan-signed");
        }
    }

    @Test
    @Tag("D1.3")
    void letsNobodySignBeforeBothAgree() {
        DevelopmentPlan proposed = plan(propose(Samples.plan(), Party.EMPLOYEE));
        for (Party party : Party.values()) {
            assertThat(codes(sign(proposed, party, who(party)))).containsExactly(LifeCycleRules.STEP_NOT_POSSIBLE);
        }
    }

    @Test
    @Tag("D1.3")
    void letsNobodySignForBoth() {
        DevelopmentPlan half = plan(sign(agreed(), Party.EMPLOYEE, Samples.NOOR));
        assertThat(codes(sign(half, Party.EMPLOYER, Samples.NOOR))).containsExactly(LifeCycleRules.SIGNS_FOR_BOTH);
        assertThat(codes(sign(half, Party.EMPLOYEE, Samples.NOOR))).containsExactly(LifeCycleRules.SIGNED_BEFORE);
        assertThat(codes(sign(half, Party.EMPLOYEE, Samples.HANNA))).containsExactly(LifeCycleRules.SIGNED_BEFORE);
    }

    @Test
    @Tag("D1.3")
    void refusesASignatureUnderAnotherText() {
        DevelopmentPlan agreed = agreed();
        Digest other = plan(propose(Samples.plan().edited(changed()), Party.EMPLOYEE))
                .latest()
                .orElseThrow()
                .digest();
        Signature signature = new Signature(Party.EMPLOYEE, Samples.NOOR, SignatureMeaning.FOR_AGREEMENT, other, NOW);
        assertThat(codes(PlanCommands.sign(agreed, 1, signature))).containsExactly(LifeCycleRules.DIGEST_DIFFERS);
    }

    @ParameterizedTest
    @EnumSource(names = {"AS_SEEN", "UNDER_PROTEST"})
    @Tag("D1.3")
    void keepsAnAcknowledgementWithoutCountingItAsAgreement(SignatureMeaning meaning) {
        DevelopmentPlan seen = plan(sign(agreed(), Party.EMPLOYEE, Samples.NOOR, meaning));
        assertThat(seen.latest().orElseThrow().status()).isEqualTo(RevisionStatus.AGREED);
        DevelopmentPlan half = plan(sign(seen, Party.EMPLOYER, Samples.AHMED));
        assertThat(half.latest().orElseThrow().status()).isEqualTo(RevisionStatus.PARTLY_SIGNED);
        DevelopmentPlan whole = plan(sign(half, Party.EMPLOYEE, Samples.NOOR));
        assertThat(whole.signed().orElseThrow().signatures()).hasSize(3);
    }

    @Test
    @Tag("D1.3")
    void keepsARefusalOnTheRevision() {
        DevelopmentPlan refused = plan(sign(agreed(), Party.EMPLOYEE, Samples.NOOR, SignatureMeaning.REFUSED));
        assertThat(refused.latest().orElseThrow().status()).isEqualTo(RevisionStatus.REFUSED);
        assertThat(refused.latest().orElseThrow().signatures()).hasSize(1);
        assertThat(codes(sign(refused, Party.EMPLOYER, Samples.AHMED)))
                .containsExactly(LifeCycleRules.STEP_NOT_POSSIBLE);
    }

    @Test
    void supersedesTheSignedRevisionOnlyWhenTheNextIsSignedByBoth() {
        DevelopmentPlan plan = agree(signed().edited(changed()));
        assertThat(plan.signed().orElseThrow().number()).isEqualTo(1);
        plan = plan(sign(plan, Party.EMPLOYER, Samples.AHMED));
        assertThat(plan.signed().orElseThrow().number()).isEqualTo(1);
        plan = plan(sign(plan, Party.EMPLOYEE, Samples.NOOR));
        assertThat(plan.signed().orElseThrow().number()).isEqualTo(2);
        assertThat(plan.revisions())
                .extracting(Revision::status)
                .containsExactly(RevisionStatus.SUPERSEDED, RevisionStatus.SIGNED);
    }

    @Test
    void leavesFrozenRevisionsAloneWhenTheWorkingCopyChanges() {
        DevelopmentPlan signed = signed();
        DevelopmentPlan edited = plan(PlanCommands.edit(signed, changed()));
        assertThat(edited.workingCopy()).isEqualTo(changed());
        assertThat(edited.revisions()).isEqualTo(signed.revisions());
        assertThat(edited.status()).isEqualTo(PlanStatus.ACTIVE);
    }

    @Test
    void answersAndSignsTheLatestRevisionOnly() {
        DevelopmentPlan second = agree(signed().edited(changed()));
        Digest first = second.revision(1).orElseThrow().digest();
        Signature late = new Signature(Party.EMPLOYEE, Samples.NOOR, SignatureMeaning.FOR_AGREEMENT, first, NOW);
        assertThat(codes(PlanCommands.sign(second, 1, late))).containsExactly(LifeCycleRules.REVISION_NOT_LATEST);
        for (int number : new int[] {-1, 0, 1, 3, Integer.MAX_VALUE}) {
            assertThat(codes(PlanCommands.answer(second, number, Party.EMPLOYER, RevisionStep.WITHDRAW, "", NOW)))
                    .containsExactly(LifeCycleRules.REVISION_NOT_LATEST);
        }
    }

    @Test
    @Tag("D3.6")
    void asksForAReasonUnlessAgreeingOrTakingBack() {
        DevelopmentPlan proposed = plan(propose(Samples.plan(), Party.EMPLOYEE));
        for (RevisionStep step :
                List.of(RevisionStep.REQUEST_CHANGES, RevisionStep.DECLARE_NOT_FEASIBLE, RevisionStep.REFUSE)) {
            assertThat(codes(answer(proposed, Party.EMPLOYER, step, " ")))
                    .containsExactly(LifeCycleRules.REASON_MISSING);
            DevelopmentPlan answered = plan(answer(proposed, Party.EMPLOYER, step, "Te veel tegelijk."));
            assertThat(answered.latest().orElseThrow().reason()).isEqualTo("Te veel tegelijk.");
        }
        assertThat(answer(proposed, Party.EMPLOYER, RevisionStep.AGREE, "").isDone())
                .isTrue();
    }

    @Test
    void takesSigningForAnAnswerAsAMistake() {
        DevelopmentPlan agreed = agreed();
        assertThatIllegalArgumentException().isThrownBy(() -> answer(agreed, Party.EMPLOYEE, RevisionStep.SIGN, ""));
    }

    @Test
    @Tag("D3.7")
    void reportsOnActivitiesOfThePlanThatHolds() {
        DevelopmentPlan edited = signed().edited(Samples.content().without(ActivityId.of("a1")));
        Outcome<DevelopmentPlan> reported = PlanCommands.report(edited, progress("a1"), NOW);
        assertThat(plan(reported).execution().statusOf(ActivityId.of("a1"))).isEqualTo(ActivityStatus.STARTED);
        assertThat(plan(reported).execution().minutesSpentOn(ActivityId.of("a1")))
                .isEqualTo(90);
        assertThat(codes(PlanCommands.report(edited, progress("a9"), NOW)))
                .containsExactly(LifeCycleRules.UNKNOWN_ACTIVITY);
        assertThat(codes(PlanCommands.report(Samples.plan().edited(edited.workingCopy()), progress("a1"), NOW)))
                .containsExactly(LifeCycleRules.UNKNOWN_ACTIVITY);
    }

    @Test
    void canBeStoppedAnyTimeButCompletedOnlyWhenSigned() {
        Closing stopped = new Closing(PlanStatus.STOPPED, "Andere baan", Samples.TODAY);
        Closing completed = new Closing(PlanStatus.COMPLETED, "", Samples.TODAY);
        assertThat(kinds(PlanCommands.close(Samples.plan(), stopped, NOW))).containsExactly("plan-stopped");
        assertThat(codes(PlanCommands.close(agreed(), completed, NOW)))
                .containsExactly(LifeCycleRules.NOTHING_TO_COMPLETE);
        Outcome<DevelopmentPlan> done = PlanCommands.close(PlanSteps.evaluated(), completed, NOW);
        assertThat(plan(done).status()).isEqualTo(PlanStatus.COMPLETED);
        assertThat(kinds(done)).containsExactly("plan-completed");
    }

    @Test
    void refusesEverythingOnceItHasEnded() {
        Closing closing = new Closing(PlanStatus.STOPPED, "Andere baan", Samples.TODAY);
        DevelopmentPlan ended = plan(PlanCommands.close(agreed(), closing, NOW));
        assertThat(List.of(
                        PlanCommands.edit(ended, changed()),
                        propose(ended, Party.EMPLOYEE),
                        answer(ended, Party.EMPLOYEE, RevisionStep.WITHDRAW, ""),
                        sign(ended, Party.EMPLOYEE, Samples.NOOR),
                        PlanCommands.report(ended, progress("a1"), NOW),
                        PlanCommands.close(ended, closing, NOW)))
                .allSatisfy(outcome -> assertThat(codes(outcome)).containsExactly(LifeCycleRules.PLAN_HAS_ENDED));
    }
}
