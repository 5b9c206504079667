package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.HANNA;
import static nl.pop4j.application.Office.NOOR;
import static nl.pop4j.application.Office.PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pop4j.Pop;
import nl.pop4j.application.command.GiveRating;
import nl.pop4j.application.command.ScheduleReviews;
import nl.pop4j.application.command.agreement.AnswerProposal;
import nl.pop4j.application.command.conversation.HoldConversation;
import nl.pop4j.application.command.conversation.PlanConversation;
import nl.pop4j.application.command.part.EvidenceInput;
import nl.pop4j.application.command.progress.RecordLearning;
import nl.pop4j.memory.InMemoryPeople;
import nl.pop4j.port.PersonCard;
import nl.pop4j.port.Settings;
import nl.pop4j.review.notice.Message;
import nl.pop4j.review.notice.Notice;
import nl.pop4j.review.notice.Occasion;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D5.9")
class NoticingTest {

    private static final LocalDate TODAY = Samples.TODAY;
    private static final PersonId DIRECTOR = PersonId.of("p-director");

    private final Office office = new Office();

    @Test
    void comesBackUntilItWasSaidAndNeverAfter() {
        planTalkIn(5);
        List<Message> first = due(TODAY);
        assertThat(occasions(first)).containsExactly(Occasion.CONVERSATION);
        assertThat(first)
                .extracting(message -> message.to().person())
                .containsExactlyInAnyOrder(Samples.NOOR, Samples.AHMED);
        assertThat(due(TODAY)).isEqualTo(first);
        office.pop.noticing().said(office.tenant, HANNA, first.get(0));
        office.pop.noticing().said(office.tenant, HANNA, first.get(0));
        assertThat(due(TODAY)).containsExactly(first.get(1));
        office.pop.noticing().said(office.tenant, HANNA, first.get(1));
        assertThat(due(TODAY)).isEmpty();
    }

    @Test
    void makesUpForDaysThatWereLeftOut() {
        planTalkIn(4);
        assertThat(due(TODAY)).isEmpty();
        assertThat(occasions(due(TODAY.minusDays(3)))).containsExactly(Occasion.CONVERSATION);
        assertThatIllegalArgumentException().isThrownBy(() -> due(TODAY.minusDays(32)));
        assertThatIllegalArgumentException().isThrownBy(() -> due(TODAY.plusDays(1)));
    }

    @Test
    void speaksWithTheNamesOfTheHost() {
        planTalkIn(5);
        Message ahmed = due(TODAY).stream()
                .filter(message -> Samples.AHMED.equals(message.to().person()))
                .findFirst()
                .orElseThrow();
        assertThat(office.pop.noticing().lines(office.tenant, ahmed, LocalizedText.DUTCH))
                .containsExactly("Op 30 november 2026 heb je een gesprek met Noor de Wit. Bereid het voor.");
    }

    @Test
    void knowsReviewsGoalsAndPromisesOfSignedPlans() {
        office.signed();
        Office.done(office.give(NOOR, new ScheduleReviews(office.id(), PLAN, office.version())));
        assertThat(overAYear())
                .contains(Occasion.REVIEW, Occasion.REVIEW_PREPARATION, Occasion.GOAL, Occasion.AGREEMENT);
    }

    @Test
    void tellsWhoHasNotSignedAndThenTheNextPerson() {
        office.proposed();
        Office.done(office.give(AHMED, new AnswerProposal(office.id(), PLAN, office.version(), 1, "AGREE", null)));
        Office.done(office.give(NOOR, office.signature()));
        assertThat(later(3)).extracting(message -> message.to().person()).containsExactly(Samples.AHMED);
        assertThat(later(10))
                .extracting(message -> Optional.ofNullable(message.to().person())
                        .map(PersonId::value)
                        .orElse("HR"))
                .containsExactlyInAnyOrder(DIRECTOR.value(), "HR");
    }

    @Test
    void waitsForAWordUnderTheRecord() {
        planTalkIn(0);
        Office.done(office.give(AHMED, new HoldConversation(office.id(), "t1", 1, TODAY)));
        assertThat(occasions(later(3))).containsExactly(Occasion.CONFIRMATION);
    }

    @Test
    @Tag("D5.13")
    void warnsBeforeACertificateExpiresUnlessALaterOneIsThere() {
        office.signed();
        ratedOn("BHV", TODAY.plusDays(90));
        assertThat(occasions(due(TODAY))).contains(Occasion.CERTIFICATE);
        ratedOn("bhv ", TODAY.plusDays(500));
        assertThat(occasions(due(TODAY))).doesNotContain(Occasion.CERTIFICATE);
    }

    @Test
    @Tag("D5.13")
    @Tag("D5.14")
    void warnsBeforeACertificateExpiresThatWasLearnt() {
        office.signed();
        learnt("BHV", TODAY.plusDays(90));
        assertThat(occasions(due(TODAY))).contains(Occasion.CERTIFICATE);
        ratedOn("BHV", TODAY.plusDays(500));
        assertThat(occasions(due(TODAY))).doesNotContain(Occasion.CERTIFICATE);
        learnt("AED", TODAY.plusDays(90));
        assertThat(occasions(due(TODAY))).contains(Occasion.CERTIFICATE);
        learnt("aed", TODAY.plusDays(500));
        assertThat(occasions(due(TODAY))).doesNotContain(Occasion.CERTIFICATE);
    }

    @Test
    void saysNothingToWhoMayNotListPlans() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> office.pop.noticing().due(office.tenant, Office.STRANGER, TODAY));
    }

    private void ratedOn(String certificate, LocalDate expires) {
        Office.done(office.give(
                NOOR,
                new GiveRating(
                        office.id(),
                        Samples.NOOR.value(),
                        Samples.FRAMEWORK.value(),
                        "V1",
                        BigDecimal.valueOf(3),
                        TODAY,
                        List.of(new EvidenceInput("CERTIFICATE", certificate, TODAY.minusDays(30), expires)))));
    }

    private void learnt(String certificate, LocalDate expires) {
        Office.done(office.give(
                NOOR,
                new RecordLearning(
                        office.id(),
                        PLAN,
                        "a1",
                        certificate + " until " + expires,
                        "CERTIFICATE",
                        certificate,
                        "Rode Kruis",
                        null,
                        0,
                        TODAY.minusDays(30),
                        expires)));
    }

    /** A talk with Noor so many working days from today, a Monday. */
    private void planTalkIn(int workingDays) {
        LocalDate on = Settings.standard().workingDays().plus(TODAY, workingDays);
        Office.done(office.give(
                AHMED,
                new PlanConversation(
                        office.id(),
                        "t1",
                        0,
                        "REVIEW",
                        Samples.NOOR.value(),
                        null,
                        null,
                        on,
                        LocalTime.of(10, 0),
                        60,
                        "")));
    }

    private List<Message> due(LocalDate since) {
        return office.pop.noticing().due(office.tenant, HANNA, since);
    }

    /** What is due so many working days from today, on that day. */
    private List<Message> later(int workingDays) {
        LocalDate day = Settings.standard().workingDays().plus(TODAY, workingDays);
        return at(day).noticing().due(office.tenant, HANNA, day);
    }

    private Set<Occasion> overAYear() {
        Set<Occasion> seen = new HashSet<>();
        for (LocalDate day = TODAY; day.isBefore(TODAY.plusMonths(15)); day = day.plusDays(20)) {
            seen.addAll(occasions(at(day).noticing().due(office.tenant, HANNA, day.minusDays(20))));
        }
        return seen;
    }

    /** The same store on another day; Ahmed has a manager too. */
    private Pop at(LocalDate day) {
        return Pop.builder()
                .store(office.store)
                .people(InMemoryPeople.none()
                        .with(new PersonCard(Samples.NOOR, "Noor de Wit", ""))
                        .managing(Samples.AHMED, Samples.NOOR)
                        .managing(DIRECTOR, Samples.AHMED))
                .clock(Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .build();
    }

    private static Set<Occasion> occasions(List<Message> messages) {
        return messages.stream()
                .flatMap(message -> message.notices().stream())
                .map(Notice::about)
                .map(matter -> matter.occasion())
                .collect(Collectors.toSet());
    }
}
