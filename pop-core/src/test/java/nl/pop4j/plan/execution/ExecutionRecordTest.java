package nl.pop4j.plan.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import nl.pop4j.assessment.Evidence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.plan.revision.Digest;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.testkit.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ExecutionRecordTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final ActivityId TRAINING = ActivityId.of("a1");
    private static final ActivityId PRACTICE = ActivityId.of("a2");
    private static final Evidence CERTIFICATE = Evidence.of(Evidence.Kind.CERTIFICATE, "Cursus medicatie", DAY);
    private static final Evidence PRODUCT = Evidence.of(Evidence.Kind.PRODUCT, "Een protocolkaart", DAY);
    private static final LearningResult COURSE =
            new LearningResult("a".repeat(64), List.of(Samples.MEDICATION), CERTIFICATE);
    private static final LearningResult MODULE = new LearningResult("b".repeat(64), List.of(Samples.FEEDBACK), PRODUCT);

    @Test
    @Tag("D5.14")
    void tellsWhatWasLearntByEachActivityAndForEachCompetence() {
        ExecutionRecord record = ExecutionRecord.EMPTY
                .with(learnt(TRAINING, COURSE))
                .with(learnt(PRACTICE, MODULE))
                .with(learnt(TRAINING, null));
        assertThat(record.learningOn(TRAINING)).containsExactly(COURSE);
        assertThat(record.learningOn(PRACTICE)).containsExactly(MODULE);
        assertThat(record.learningOn(ActivityId.of("a3"))).isEmpty();
        assertThat(record.evidenceFor(Samples.MEDICATION)).containsExactly(CERTIFICATE);
        assertThat(record.evidenceFor(Samples.FEEDBACK)).containsExactly(PRODUCT);
        assertThat(record.evidenceFor(CompetenceCode.of("C1"))).isEmpty();
    }

    @Test
    @Tag("D5.14")
    void knowsWhatAPlatformToldBefore() {
        ExecutionRecord record =
                ExecutionRecord.EMPTY.with(learnt(TRAINING, MODULE)).with(learnt(TRAINING, COURSE));
        assertThat(record.holdsLearning(COURSE.event())).isTrue();
        assertThat(record.holdsLearning("c".repeat(64))).isFalse();
        assertThat(ExecutionRecord.EMPTY.holdsLearning(COURSE.event())).isFalse();
    }

    @Test
    @Tag("D5.6")
    void restsOnLearningAndEvaluationsEachOnce() {
        Evidence observed = Evidence.of(Evidence.Kind.OBSERVATION, "Een ronde meegelopen", DAY);
        ExecutionRecord record = ExecutionRecord.EMPTY
                .with(learnt(TRAINING, COURSE))
                .with(evaluation("g1", List.of(observed, CERTIFICATE)))
                .with(evaluation("g2", List.of(observed)));
        assertThat(record.evidence()).containsExactly(CERTIFICATE, observed);
    }

    @Test
    @Tag("D3.7")
    void addsUpTheMinutesOfOneActivityOnly() {
        ExecutionRecord record = ExecutionRecord.EMPTY
                .with(report(TRAINING, ActivityStatus.STARTED, 90))
                .with(report(PRACTICE, ActivityStatus.STARTED, 500))
                .with(report(TRAINING, ActivityStatus.FINISHED, 30));
        assertThat(record.minutesSpentOn(TRAINING)).isEqualTo(120);
        assertThat(record.statusOf(TRAINING)).isEqualTo(ActivityStatus.FINISHED);
        assertThat(record.statusOf(PRACTICE)).isEqualTo(ActivityStatus.STARTED);
    }

    @Test
    @Tag("D3.6")
    void findsTheLastPresentationOfARevision() {
        Presentation first = presentation(1, Presentation.Feasibility.CHANGES_ASKED);
        Presentation again = presentation(1, Presentation.Feasibility.FEASIBLE);
        Presentation next = presentation(2, Presentation.Feasibility.NOT_FEASIBLE);
        ExecutionRecord record = ExecutionRecord.EMPTY.with(first).with(again).with(next);
        assertThat(record.presentationOf(1)).contains(again);
        assertThat(record.presentationOf(2)).contains(next);
        assertThat(record.presentationOf(3)).isEmpty();
    }

    @Test
    @Tag("D1.3")
    void findsTheLastFilingOfARevision() {
        Filing first = filing(1, null, null);
        Filing handed = filing(1, DAY, Filing.CopyMeans.IN_PERSON);
        Filing next = filing(2, null, null);
        ExecutionRecord record = ExecutionRecord.EMPTY.with(first).with(handed).with(next);
        assertThat(record.filingOf(1)).contains(handed);
        assertThat(record.filingOf(2)).contains(next);
        assertThat(record.filingOf(3)).isEmpty();
        assertThat(record.filings()).hasSize(3);
    }

    @Test
    @Tag("D1.3")
    void filesOnlyWithABasisAndACopyThatIsWhole() {
        assertThatIllegalArgumentException().isThrownBy(() -> filing(0, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> filing(1, DAY, null));
        assertThatIllegalArgumentException().isThrownBy(() -> filing(1, null, Filing.CopyMeans.MAIL));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Filing(1, digest(), DAY, " ", false, null, null, Samples.HANNA));
    }

    @Test
    void askForAttentionWhenPromisesAreBrokenOrOverdue() {
        assertThat(promise(AgreementState.BROKEN, false).needsAttention()).isTrue();
        assertThat(promise(AgreementState.OPEN, true).needsAttention()).isTrue();
        assertThat(promise(AgreementState.OPEN, false).needsAttention()).isFalse();
        assertThat(promise(AgreementState.LATE, false).needsAttention()).isFalse();
    }

    @Test
    @Tag("D5.8")
    void saysNothingOfAPersonInALog() {
        assertThat(filing(1, DAY, Filing.CopyMeans.POST)).hasToString("Filing[revision 1 on 2027-03-01]");
        assertThat(promise(AgreementState.OPEN, false)).hasToString("Promise[b1 in " + Samples.PLAN + "]");
        assertThat(COURSE).hasToString("LearningResult[[V1]]");
        assertThat(presentation(1, Presentation.Feasibility.FEASIBLE).toString())
                .startsWith("Presentation[")
                .doesNotContain("Daarom", Samples.HANNA.value());
        assertThat(evaluation("g1", List.of(CERTIFICATE)).toString())
                .startsWith("Evaluation[")
                .doesNotContain("Vaker", "Cursus", Samples.NOOR.value());
        assertThat(new AgreementReport("b1", true, DAY, Samples.AHMED).toString())
                .startsWith("AgreementReport[")
                .doesNotContain(Samples.AHMED.value());
    }

    private static Promise promise(AgreementState state, boolean overdue) {
        return new Promise(
                Samples.PLAN, Samples.NOOR, Samples.content().agreement("b1").orElseThrow(), state, overdue);
    }

    private static Filing filing(int revision, @Nullable LocalDate copyOn, Filing.@Nullable CopyMeans by) {
        return new Filing(revision, digest(), DAY, "Twee jaar na vertrek", false, copyOn, by, Samples.HANNA);
    }

    private static Digest digest() {
        return new Digest("0".repeat(64));
    }

    private static Presentation presentation(int revision, Presentation.Feasibility feasibility) {
        return new Presentation(revision, DAY, List.of(Samples.HANNA), feasibility, "Daarom.", Samples.HANNA);
    }

    private static Evaluation evaluation(String goal, List<Evidence> evidence) {
        return new Evaluation(
                GoalId.of(goal), Evaluation.Result.PARTLY, evidence, List.of(), "Vaker.", false, DAY, Samples.NOOR);
    }

    private static ActivityProgress learnt(ActivityId activity, @Nullable LearningResult learning) {
        return new ActivityProgress(activity, ActivityStatus.STARTED, 0, DAY, Samples.NOOR, learning);
    }

    private static ActivityProgress report(ActivityId activity, ActivityStatus status, int minutes) {
        return new ActivityProgress(activity, status, minutes, DAY, Samples.NOOR);
    }
}
