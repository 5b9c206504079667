package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.HANNA;
import static nl.pop4j.application.Office.NOOR;
import static nl.pop4j.application.Office.PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import nl.pop4j.application.command.AddReview;
import nl.pop4j.application.command.CancelReview;
import nl.pop4j.application.command.MoveReview;
import nl.pop4j.application.command.ReactToEvent;
import nl.pop4j.application.command.ScheduleReviews;
import nl.pop4j.application.command.agreement.AnswerProposal;
import nl.pop4j.application.command.agreement.ProposePlan;
import nl.pop4j.application.command.content.AgreeReviews;
import nl.pop4j.review.Review;
import nl.pop4j.review.ReviewCycle;
import nl.pop4j.review.ReviewOrigin;
import nl.pop4j.review.ReviewStatus;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.id.ReviewId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reviews are moved, called off and added through the use cases, each for itself. */
@Tag("D2.3")
class ReviewingTest {

    private final Office office = new Office().signed();

    @BeforeEach
    void scheduleReviews() {
        Office.done(office.give(HANNA, new ScheduleReviews(office.id(), PLAN, office.version())));
    }

    @Test
    @Tag("D4.2")
    void movesOneReviewAndLeavesTheOthers() {
        List<Review> before = cycle().reviews();
        LocalDate monday = before.get(1).date().with(TemporalAdjusters.previous(DayOfWeek.MONDAY));

        Office.done(office.give(AHMED, new MoveReview(office.id(), PLAN, version(), name(1), monday)));

        assertThat(cycle().reviews()).extracting(Review::id).containsExactlyElementsOf(ids(before));
        assertThat(cycle().reviews().get(1).date()).isEqualTo(monday);
        assertThat(cycle().reviews().get(0)).isEqualTo(before.get(0));
        assertThat(cycle().reviews().get(2)).isEqualTo(before.get(2));
        assertThat(office.events()).contains("review-moved");
    }

    @Test
    void movesNoReviewToADayOnWhichNobodyWorks() {
        ReviewCycle before = cycle();
        LocalDate sunday = before.reviews().get(1).date().with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));

        assertThat(office.give(AHMED, new MoveReview(office.id(), PLAN, version(), name(1), sunday))
                        .findings())
                .extracting(Finding::pointer)
                .isNotEmpty();
        assertThat(cycle()).isEqualTo(before);
    }

    @Test
    void callsAReviewOffOnce() {
        Office.done(office.give(AHMED, new CancelReview(office.id(), PLAN, version(), name(0), "Te vroeg.")));

        assertThat(cycle().reviews().get(0).status(Samples.TODAY)).isEqualTo(ReviewStatus.CANCELLED);
        assertThat(cycle().reviews().stream().skip(1)).allMatch(Review::isOpen);
        assertThat(office.events()).contains("review-cancelled");
        assertThat(office.give(AHMED, new CancelReview(office.id(), PLAN, version(), name(0), "Nog eens."))
                        .findings()
                        .hasErrors())
                .isTrue();
    }

    @Test
    void addsAReviewForWhoeverAsks() {
        LocalDate wednesday =
                cycle().reviews().get(0).date().plusDays(14).with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));

        Office.done(office.give(NOOR, new AddReview(office.id(), PLAN, version(), wednesday)));
        Office.done(office.give(AHMED, new AddReview(office.id(), PLAN, version(), wednesday.plusWeeks(2))));

        assertThat(cycle().reviews())
                .filteredOn(review -> review.origin() != ReviewOrigin.CADENCE)
                .extracting(Review::origin)
                .containsExactly(ReviewOrigin.EMPLOYEE, ReviewOrigin.EMPLOYER);
        assertThat(office.events()).contains("review-added");
    }

    @Test
    void addsTheReviewThatTheCadenceAsksForAfterSomethingHappened() {
        Office waiting = new Office().written();
        String cadence = "P3M | ON role-changed WITHIN P14D";
        Office.done(waiting.give(AHMED, new AgreeReviews(waiting.id(), PLAN, waiting.version(), cadence)));
        Office.done(waiting.give(NOOR, new ProposePlan(waiting.id(), PLAN, waiting.version())));
        Office.done(waiting.give(AHMED, new AnswerProposal(waiting.id(), PLAN, waiting.version(), 1, "AGREE", null)));
        Office.done(waiting.give(NOOR, waiting.signature()));
        Office.done(waiting.give(AHMED, waiting.signature()));
        Office.done(waiting.give(HANNA, new ScheduleReviews(waiting.id(), PLAN, waiting.version())));
        long seen = cycle(waiting).version().number();
        int planned = cycle(waiting).reviews().size();
        LocalDate day = cycle(waiting).reviews().get(0).date().plusDays(21);

        Office.done(waiting.give(HANNA, new ReactToEvent(waiting.id(), PLAN, seen, "goal-due", day)));
        assertThat(cycle(waiting).reviews()).hasSize(planned);
        assertThat(cycle(waiting).version().number()).isEqualTo(seen);

        Office.done(waiting.give(HANNA, new ReactToEvent(waiting.id(), PLAN, seen, "role-changed", day)));
        assertThat(cycle(waiting).reviews())
                .filteredOn(review -> review.origin() == ReviewOrigin.EVENT)
                .singleElement()
                .satisfies(review -> assertThat(review.date()).isBetween(day, day.plusDays(14)));
    }

    @Test
    void saysThatAReviewIsNotThere() {
        assertThat(office.give(AHMED, new CancelReview(office.id(), PLAN, version(), "none", "Te vroeg."))
                        .findings()
                        .hasErrors())
                .isTrue();
    }

    @Test
    void refusesWhatWasSeenBeforeSomebodyElseWrote() {
        long seen = version();
        Office.done(office.give(AHMED, new CancelReview(office.id(), PLAN, seen, name(0), "Te vroeg.")));
        CancelReview late = new CancelReview(office.id(), PLAN, seen, name(1), "Te laat.");
        assertThatThrownBy(() -> office.give(AHMED, late)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void knowsNoReviewsWhereNoneWerePlanned() {
        Office bare = new Office().signed();
        CancelReview command = new CancelReview(bare.id(), PLAN, 0, "r1", "Te vroeg.");
        assertThatThrownBy(() -> bare.give(AHMED, command)).isInstanceOf(NotFound.class);
    }

    private ReviewCycle cycle() {
        return cycle(office);
    }

    private static ReviewCycle cycle(Office office) {
        return office.pop
                .reviewing()
                .reviews(office.tenant, HANNA, Samples.PLAN)
                .orElseThrow();
    }

    private long version() {
        return cycle().version().number();
    }

    private String name(int review) {
        return cycle().reviews().get(review).id().value();
    }

    private static List<ReviewId> ids(List<Review> reviews) {
        return reviews.stream().map(Review::id).toList();
    }
}
