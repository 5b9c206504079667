package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.HANNA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.pop4j.Pop;
import nl.pop4j.application.command.ScheduleReviews;
import nl.pop4j.application.command.conversation.CloseConversation;
import nl.pop4j.application.command.conversation.HoldConversation;
import nl.pop4j.application.command.conversation.PlanConversation;
import nl.pop4j.application.command.conversation.WriteRecord;
import nl.pop4j.application.command.part.ReasonInput;
import nl.pop4j.memory.InMemoryPeople;
import nl.pop4j.review.Review;
import nl.pop4j.review.ReviewCycle;
import nl.pop4j.review.ReviewStatus;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.id.ConversationId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A review conversation that is held and recorded is the review: nobody says it twice. */
@Tag("D2.3")
class HeldReviewsTest {

    private static final LocalDate TODAY = Samples.TODAY;

    private final Office office = new Office().signed();

    @BeforeEach
    void scheduleReviews() {
        Office.done(office.give(HANNA, new ScheduleReviews(office.id(), Office.PLAN, office.version())));
    }

    @Test
    @Tag("D3.7")
    void aReviewIsHeldByTheConversationThatWasHeldForIt() {
        Review first = reviews().get(0);
        talk("t1", "REVIEW", Office.PLAN);
        hold("t1");
        assertThat(reviews().get(0).heldOn()).isEqualTo(TODAY);
        assertThat(reviews().get(0).id()).isEqualTo(first.id());
        assertThat(office.events()).contains("review-held");
        assertThat(reviews().stream().skip(1)).allMatch(Review::isOpen);
    }

    @Test
    void aSecondConversationOnTheSameDayHoldsNoOtherReview() {
        talk("t1", "REVIEW", Office.PLAN);
        hold("t1");
        talk("t2", "REVIEW", Office.PLAN);
        hold("t2");
        assertThat(reviews().stream().filter(review -> review.status(TODAY) == ReviewStatus.HELD))
                .hasSize(1);
    }

    @Test
    void onlyAReviewConversationAboutThePlanCounts() {
        talk("t1", "CAREER", Office.PLAN);
        hold("t1");
        talk("t2", "REVIEW", null);
        hold("t2");
        assertThat(reviews()).allMatch(Review::isOpen);
    }

    @Test
    void itsRecordIsTheReportOfTheReview() {
        talk("t1", "REVIEW", Office.PLAN);
        hold("t1");
        Office.done(office.give(
                AHMED, new WriteRecord(office.id(), "t1", 2, null, "Noor plant nu zelf.", "We gaan door.", null)));
        Findings missing = office.pop.recording().missing(office.tenant, AHMED, ConversationId.of("t1"));
        List<ReasonInput> reasons = missing.stream()
                .map(finding -> new ReasonInput(finding.pointer(), "Niet nodig"))
                .toList();
        Office.done(office.give(AHMED, new CloseConversation(office.id(), "t1", 3, reasons)));
        assertThat(reviews().get(0).report().heard()).isEqualTo("Noor plant nu zelf.");
        assertThat(reviews().get(0).report().agreed()).isEqualTo("We gaan door.");
        assertThat(reviews().get(0).report().openActivities()).isNotEmpty();
        assertThat(office.events()).contains("review-reported");
    }

    @Test
    void aPlanIsNotQuietOnceAConversationAboutItWasHeld() {
        LocalDate later = TODAY.plusYears(1).plusDays(1);
        assertThat(findings(later)).contains("PLAN-QUIET-1");
        talk("t1", "CAREER", Office.PLAN, later);
        Office.done(
                popOn(later).recording().hold(office.tenant, AHMED, new HoldConversation(office.id(), "t1", 1, later)));
        assertThat(findings(later)).doesNotContain("PLAN-QUIET-1");
    }

    private List<String> findings(LocalDate day) {
        return popOn(day).planning().check(office.tenant, HANNA, Samples.PLAN).stream()
                .map(finding -> finding.code().value())
                .toList();
    }

    private Pop popOn(LocalDate day) {
        return Pop.builder()
                .store(office.store)
                .people(InMemoryPeople.none().managing(Samples.AHMED, Samples.NOOR))
                .clock(Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .build();
    }

    private void talk(String id, String kind, String plan) {
        talk(id, kind, plan, TODAY);
    }

    private void talk(String id, String kind, String plan, LocalDate day) {
        Office.done(office.give(
                AHMED,
                new PlanConversation(
                        office.id(), id, 0, kind, Samples.NOOR.value(), null, plan, day, LocalTime.of(10, 0), 60, "")));
    }

    private void hold(String id) {
        Office.done(office.give(AHMED, new HoldConversation(office.id(), id, 1, TODAY)));
    }

    private List<Review> reviews() {
        return office.pop
                .reviewing()
                .reviews(office.tenant, HANNA, Samples.PLAN)
                .map(ReviewCycle::reviews)
                .orElseThrow();
    }
}
