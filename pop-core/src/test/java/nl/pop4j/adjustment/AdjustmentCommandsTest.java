package nl.pop4j.adjustment;

import static nl.pop4j.shared.LocalizedText.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import nl.pop4j.adjustment.AdjustmentReview.Effect;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.testkit.Samples;
import nl.pop4j.text.health.HealthWording;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D4.8")
class AdjustmentCommandsTest {

    // A Monday.
    private static final LocalDate AGREED = LocalDate.of(2027, 2, 1);
    private static final LocalDate REVIEW = AGREED.plusMonths(3);

    private final AdjustmentCommands commands = new AdjustmentCommands(HealthWording.standard());
    private final WorkAdjustments none = WorkAdjustments.none(Samples.NOOR);

    @Test
    void writesDownWhatWasAgreedWithoutAnEvent() {
        Outcome<WorkAdjustments> outcome = commands.agree(none, quiet("a1"));
        assertThat(outcome.result().orElseThrow().agreed()).containsExactly(quiet("a1"));
        assertThat(outcome.findings().isEmpty()).isTrue();
        assertThat(((Outcome.Done<WorkAdjustments>) outcome).events()).isEmpty();
    }

    @Test
    void warnsWhereATextNamesAnIllnessAndKeepsTheWordToItself() {
        WorkAdjustment why =
                WorkAdjustment.of("a1", "Vaker pauze vanwege epilepsie", DUTCH, Party.EMPLOYER, AGREED, REVIEW);
        Outcome<WorkAdjustments> outcome = commands.agree(none, why);
        assertThat(outcome.isDone()).isTrue();
        assertThat(outcome.findings().stream().toList())
                .extracting(finding -> finding.code() + " " + finding.pointer())
                .containsExactly("ADJUSTMENT-HEALTH-1 /text");
        assertThat(outcome.toString()).doesNotContain("epilepsie", "pauze");
        Outcome<WorkAdjustments> reviewed =
                commands.review(agreed(), "a1", review(REVIEW, "Minder last van migraine"), REVIEW.plusMonths(3));
        assertThat(reviewed.findings().stream().map(Finding::pointer)).containsExactly("/note");
    }

    @Test
    void keepsEachReviewAndTheDayOnWhichBothLookAgain() {
        WorkAdjustments next = commands.review(agreed(), "a1", review(REVIEW, ""), REVIEW.plusMonths(6))
                .result()
                .orElseThrow();
        WorkAdjustment one = next.adjustment("a1").orElseThrow();
        assertThat(one.reviews()).containsExactly(review(REVIEW, ""));
        assertThat(one.reviewOn()).isEqualTo(REVIEW.plusMonths(6));
        assertThat(agreed().adjustment("a1").orElseThrow().isReviewOverdueOn(REVIEW))
                .isFalse();
        assertThat(agreed().adjustment("a1").orElseThrow().isReviewOverdueOn(REVIEW.plusDays(1)))
                .isTrue();
        assertThat(one.isReviewOverdueOn(REVIEW.plusDays(1))).isFalse();
    }

    @Test
    void holdsFromTheAgreementUntilTheDayBeforeItsEnd() {
        WorkAdjustments ended = commands.end(agreed(), "a1", REVIEW).result().orElseThrow();
        assertThat(ended.holdingOn(AGREED.minusDays(1))).isEmpty();
        assertThat(ended.holdingOn(AGREED)).hasSize(1);
        assertThat(ended.holdingOn(REVIEW.minusDays(1))).hasSize(1);
        assertThat(ended.holdingOn(REVIEW)).isEmpty();
        assertThat(ended.agreed()).hasSize(1);
    }

    @Test
    void knowsWhenTheLastOfAllEnded() {
        WorkAdjustments two = commands.agree(agreed(), quiet("a2")).result().orElseThrow();
        WorkAdjustments one = commands.end(two, "a1", REVIEW).result().orElseThrow();
        assertThat(none.allEndedOn()).isEmpty();
        assertThat(one.allEndedOn()).isEmpty();
        assertThat(commands.end(one, "a2", AGREED.plusDays(9))
                        .result()
                        .orElseThrow()
                        .allEndedOn())
                .contains(REVIEW);
    }

    @Test
    void refusesWhatIsNotThereOrHasEndedOrComesTooEarly() {
        WorkAdjustments ended = commands.end(agreed(), "a1", REVIEW).result().orElseThrow();
        assertThat(codes(commands.agree(agreed(), quiet("a1")))).containsExactly("ADJUSTMENT-ELEMENT-2 /adjustmentId");
        assertThat(codes(commands.end(none, "a1", REVIEW))).containsExactly("ADJUSTMENT-ELEMENT-1 /adjustmentId");
        assertThat(codes(commands.end(ended, "a1", REVIEW))).containsExactly("ADJUSTMENT-ENDED-1 /adjustmentId");
        assertThat(codes(commands.end(agreed(), "a1", AGREED.minusDays(1)))).containsExactly("ADJUSTMENT-DATE-1 /on");
        assertThat(codes(commands.review(agreed(), "a1", review(AGREED.minusDays(1), ""), REVIEW)))
                .containsExactly("ADJUSTMENT-DATE-1 /on");
        assertThat(codes(commands.review(agreed(), "a1", review(REVIEW, ""), REVIEW)))
                .containsExactly("ADJUSTMENT-DATE-1 /nextReview");
    }

    @Test
    void hasNoSuchShape() {
        assertThatIllegalArgumentException().isThrownBy(() -> quiet("niet zo"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkAdjustment.of("a1", " ", DUTCH, Party.EMPLOYEE, AGREED, REVIEW));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkAdjustment.of("a1", "x", DUTCH, Party.EMPLOYEE, AGREED, AGREED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkAdjustments(Samples.NOOR, List.of(quiet("a"), quiet("a")), Version.NONE));
    }

    private WorkAdjustments agreed() {
        return commands.agree(none, quiet("a1")).result().orElseThrow();
    }

    private static WorkAdjustment quiet(String id) {
        return WorkAdjustment.of(id, "Een stille werkplek op dinsdag", DUTCH, Party.EMPLOYEE, AGREED, REVIEW);
    }

    private static AdjustmentReview review(LocalDate on, String note) {
        return new AdjustmentReview(on, Party.EMPLOYER, Effect.HELPS_IN_PART, note);
    }

    private static List<String> codes(Outcome<WorkAdjustments> outcome) {
        assertThat(outcome.isDone()).isFalse();
        return outcome.findings().stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }
}
