package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.HANNA;
import static nl.pop4j.application.Office.NOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pop4j.Pop;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.conversation.AnswerTrustedPerson;
import nl.pop4j.application.command.conversation.AskTrustedPerson;
import nl.pop4j.application.command.conversation.CloseConversation;
import nl.pop4j.application.command.conversation.ConfirmRecord;
import nl.pop4j.application.command.conversation.HandOverRecord;
import nl.pop4j.application.command.conversation.HoldConversation;
import nl.pop4j.application.command.conversation.PlanConversation;
import nl.pop4j.application.command.conversation.ReportPromise;
import nl.pop4j.application.command.conversation.WriteRecord;
import nl.pop4j.application.command.part.PromiseInput;
import nl.pop4j.application.command.part.ReasonInput;
import nl.pop4j.conversation.Completeness;
import nl.pop4j.conversation.Conversation;
import nl.pop4j.conversation.ConversationKind;
import nl.pop4j.conversation.ConversationRules;
import nl.pop4j.conversation.ConversationStatus;
import nl.pop4j.conversation.record.Confirmation;
import nl.pop4j.memory.InMemoryPeople;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.execution.AgreementReport;
import nl.pop4j.plan.execution.AgreementState;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.port.Settings;
import nl.pop4j.review.notice.Occasion;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.ConversationId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RecordingTest {

    private static final String TALK = "t1";
    private static final LocalDate TODAY = Samples.TODAY;
    private static final List<String> ALL_POINTS =
            ConversationKind.POP.points().stream().map(Enum::name).toList();

    private final Office office = new Office();
    private long version = 1;

    @BeforeEach
    void planATalkForToday() {
        assertThat(Settings.standard().workingDays().isWorkingDay(TODAY)).isTrue();
        Office.done(office.give(
                AHMED,
                new PlanConversation(
                        office.id(),
                        TALK,
                        0,
                        "POP",
                        Samples.NOOR.value(),
                        null,
                        null,
                        TODAY,
                        LocalTime.of(10, 0),
                        60,
                        "")));
    }

    @Test
    @Tag("D2.3")
    void writesWhatWasHeardBeforeWhatWasAgreed() {
        hold();
        assertThat(codes(write(null, "Elke maandag plannen we.")))
                .containsExactly(ConversationRules.NOT_HEARD + " /heard");
        give(AHMED, write("Noor wil leren plannen.", "Elke maandag plannen we."));
        assertThat(talk().record().heard()).isEqualTo("Noor wil leren plannen.");
        give(AHMED, write(null, "Elke dinsdag plannen we."));
        assertThat(talk().record().heard()).isEqualTo("Noor wil leren plannen.");
        assertThat(talk().record().agreed()).isEqualTo("Elke dinsdag plannen we.");
        assertThat(codes(write(" ", null))).containsExactly(ConversationRules.NOT_HEARD + " /heard");
    }

    @Test
    void keepsThePromisesOfBothSides() {
        hold();
        PromiseInput promise = new PromiseInput("b1", "EMPLOYER", "Ik plan mee.", TODAY.plusDays(30));
        give(AHMED, new WriteRecord(office.id(), TALK, version, null, "Gehoord.", "Afgesproken.", null));
        give(AHMED, new WriteRecord(office.id(), TALK, version, null, null, null, List.of(promise)));
        assertThat(talk().record().agreements()).hasSize(1);
        assertThat(talk().record().agreed()).isEqualTo("Afgesproken.");
        WriteRecord twice = new WriteRecord(office.id(), TALK, version, null, null, null, List.of(promise, promise));
        assertThat(office.give(AHMED, twice).isDone()).isFalse();
    }

    @Test
    @Tag("D4.5")
    void doesNotCloseWhileSomethingIsMissingWithoutAReason() {
        hold();
        List<String> covered = ALL_POINTS.subList(1, ALL_POINTS.size());
        give(AHMED, new WriteRecord(office.id(), TALK, version, covered, "Gehoord.", "Afgesproken.", null));
        List<String> missing = codes(close());
        assertThat(missing)
                .containsExactly(
                        Completeness.TRUSTED_PERSON + " /trustedPerson",
                        "CONVERSATION-POINT-RESULTS-EXPECTED /record/covered/RESULTS_EXPECTED",
                        Completeness.EMPLOYEE_CONFIRMATION + " /confirmations/EMPLOYEE",
                        Completeness.EMPLOYER_CONFIRMATION + " /confirmations/EMPLOYER",
                        Completeness.COPY + " /copy");
        assertThat(office.pop.recording().missing(office.tenant, AHMED, ConversationId.of(TALK)).stream()
                        .map(RecordingTest::code))
                .containsExactlyElementsOf(missing);
        give(
                AHMED,
                close(
                        "/trustedPerson",
                        "/record/covered/RESULTS_EXPECTED",
                        "/confirmations/EMPLOYEE",
                        "/confirmations/EMPLOYER",
                        "/copy"));
        assertThat(talk().status()).isEqualTo(ConversationStatus.CLOSED);
        assertThat(talk().ending().reasons()).hasSize(5);
    }

    @Test
    @Tag("D1.3")
    @Tag("D4.6")
    void isConfirmedByBothWithAnyMeaningAndClosedOnceTheEmployeeHasACopy() {
        held();
        assertThat(codes(confirmation("UNDER_PROTEST", "")))
                .containsExactly(ConversationRules.NO_REACTION + " /reaction");
        give(NOOR, confirmation("UNDER_PROTEST", "Ik zie dit anders."));
        give(AHMED, confirmation("AS_SEEN", null));
        assertThat(talk().confirmations())
                .extracting(Confirmation::meaning)
                .containsExactly(SignatureMeaning.UNDER_PROTEST, SignatureMeaning.AS_SEEN);
        assertThat(codes(write("Anders.", null))).containsExactly(ConversationRules.CONFIRMED + " ");
        assertThat(codes(close())).containsExactly(Completeness.COPY + " /copy");
        give(AHMED, new HandOverRecord(office.id(), TALK, version, "MAIL"));
        give(AHMED, close());
        assertThat(talk().status()).isEqualTo(ConversationStatus.CLOSED);
        assertThat(talk().confirmations().get(0).reaction()).isEqualTo("Ik zie dit anders.");
    }

    @Test
    @Tag("D4.6")
    void letsNeitherSideConfirmForTheOtherOrTwice() {
        held();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> office.give(HANNA, confirmation("AS_SEEN", null)));
        give(NOOR, confirmation("FOR_AGREEMENT", null));
        assertThat(codes(NOOR, confirmation("REFUSED", "Toch niet.")))
                .containsExactly(ConversationRules.CONFIRMED_BEFORE + " /party");
        assertThat(talk().confirmation(Party.EMPLOYER)).isEmpty();
    }

    @Test
    void hidesTheWordsOfTheRecordFromWhomTheTableShowsOnlyTheInvitation() {
        held();
        give(NOOR, confirmation("UNDER_PROTEST", "Zeurkous"));
        Conversation shown = talk().shownTo(Optional.empty(), false);
        assertThat(shown.record().heard()).isEmpty();
        assertThat(shown.status()).isEqualTo(ConversationStatus.HELD);
        assertThat(shown.confirmations().get(0).reaction()).isEmpty();
    }

    @Test
    void doesNotHoldBeforeItsTimeOrInTheFuture() {
        assertThat(codes(new HoldConversation(office.id(), TALK, version, TODAY.plusDays(1))))
                .containsExactly(ConversationRules.FUTURE + " /date");
        assertThat(codes(write("Gehoord.", null))).containsExactly(ConversationRules.NOT_HELD + " ");
        assertThat(codes(confirmation("AS_SEEN", null))).containsExactly(ConversationRules.NOT_HELD + " ");
    }

    @Test
    void keepsEveryWordOutOfTheEvents() {
        held();
        give(NOOR, confirmation("REFUSED", "Zeurkous"));
        assertThat(office.outbox().toString()).doesNotContain("Zeurkous", "Gehoord", "Afgesproken");
        assertThat(Set.copyOf(office.events()))
                .contains("conversation-held", "conversation-recorded", "conversation-confirmed");
    }

    /** Asked, held, covered, heard and agreed. */
    private void held() {
        give(AHMED, new AskTrustedPerson(office.id(), TALK, version));
        give(NOOR, new AnswerTrustedPerson(office.id(), TALK, version, null));
        hold();
        give(AHMED, new WriteRecord(office.id(), TALK, version, ALL_POINTS, "Gehoord.", "Afgesproken.", null));
    }

    @Test
    @Tag("D3.6")
    void saysOfEachPromiseOfASignedRecordWhetherItWasKeptLateOrBroken() {
        promised("SIGNED", "FOR_AGREEMENT");
        assertThat(talk().record().agreements())
                .extracting(Agreement::amount)
                .containsExactly(Money.ofEuros(250), null, null);
        assertThat(talk().record().agreements()).extracting(Agreement::minutes).containsExactly(null, 90, null);
        assertThat(openPromises()).containsExactlyInAnyOrder("in-time", "late", "never");
        give(AHMED, new ReportPromise(office.id(), TALK, version, "in-time", true, TODAY));
        give(NOOR, new ReportPromise(office.id(), TALK, version, "late", true, TODAY));
        assertThat(openPromises()).containsExactly("never");
        give(NOOR, new ReportPromise(office.id(), TALK, version, "never", false, TODAY));
        assertThat(openPromises()).isEmpty();
        assertThat(talk().promises().stream().map(talk()::stateOf))
                .containsExactly(AgreementState.KEPT, AgreementState.LATE, AgreementState.BROKEN);
        give(NOOR, new ReportPromise(office.id(), TALK, version, "never", true, TODAY));
        assertThat(talk().stateOf(talk().promises().get(2))).isEqualTo(AgreementState.KEPT);
        assertThat(talk().reports()).hasSize(4).extracting(AgreementReport::by).contains(NOOR.person(), AHMED.person());
        assertThat(office.events()).endsWith("conversation-promise-reported");
    }

    @Test
    @Tag("D3.6")
    void knowsNothingOfPromisesThatWereNotSigned() {
        promised("REFUSED", "REFUSED");
        assertThat(openPromises()).isEmpty();
        assertThat(codes(new ReportPromise(office.id(), TALK, version, "late", true, TODAY)))
                .containsExactly(ConversationRules.NOT_SIGNED + " ");
    }

    @Test
    void refusesAReportThatCannotBe() {
        promised("SIGNED", "FOR_AGREEMENT");
        assertThat(codes(new ReportPromise(office.id(), TALK, version, "other", true, TODAY.plusDays(1))))
                .containsExactly(ConversationRules.UNKNOWN_PROMISE + " /promiseId", ConversationRules.FUTURE + " /on");
        ReportPromise report = new ReportPromise(office.id(), TALK, version, "late", true, TODAY);
        for (Actor actor : List.of(HANNA, Office.STRANGER)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> office.give(actor, report));
        }
    }

    /** The talk was recorded with three promises, and each side has put its word under it. */
    private void promised(String heard, String word) {
        hold();
        give(
                AHMED,
                new WriteRecord(
                        office.id(),
                        TALK,
                        version,
                        null,
                        heard,
                        "Afgesproken.",
                        List.of(
                                new PromiseInput("in-time", "EMPLOYER", "Ik betaal het boek.", TODAY, 25_000, 0),
                                new PromiseInput("late", "EMPLOYER", "Ik help.", TODAY.minusDays(1), 0, 90),
                                new PromiseInput("never", "EMPLOYEE", "Ik lees het.", TODAY.plusDays(1)))));
        give(NOOR, confirmation(word, "Daarom."));
        give(AHMED, confirmation("FOR_AGREEMENT", null));
    }

    /** The promises of the talk that somebody is told of in the weeks around their days. */
    private Set<String> openPromises() {
        Pop later = Pop.builder()
                .store(office.store)
                .people(InMemoryPeople.none().managing(Samples.AHMED, Samples.NOOR))
                .clock(Clock.fixed(Samples.NOW.plus(Duration.ofDays(30)), ZoneOffset.UTC))
                .build();
        return later.noticing().due(office.tenant, HANNA, TODAY).stream()
                .flatMap(message -> message.notices().stream())
                .filter(notice -> notice.about().occasion() == Occasion.AGREEMENT)
                .map(notice -> notice.about().element())
                .collect(Collectors.toSet());
    }

    private void hold() {
        give(AHMED, new HoldConversation(office.id(), TALK, version, TODAY));
    }

    private WriteRecord write(String heard, String agreed) {
        return new WriteRecord(office.id(), TALK, version, null, heard, agreed, null);
    }

    private ConfirmRecord confirmation(String meaning, String reaction) {
        return new ConfirmRecord(office.id(), TALK, version, meaning, reaction);
    }

    private CloseConversation close(String... pointers) {
        return new CloseConversation(
                office.id(),
                TALK,
                version,
                Stream.of(pointers)
                        .map(pointer -> new ReasonInput(pointer, "Dat komt later."))
                        .toList());
    }

    private void give(Actor actor, Command command) {
        version = Office.done(office.give(actor, command)).version().number();
    }

    private List<String> codes(Command command) {
        return codes(AHMED, command);
    }

    private List<String> codes(Actor actor, Command command) {
        Outcome<Receipt> outcome = office.give(actor, command);
        assertThat(outcome.isDone()).isFalse();
        return outcome.findings().stream().map(RecordingTest::code).toList();
    }

    private Conversation talk() {
        return office.pop.conversing().conversation(office.tenant, NOOR, ConversationId.of(TALK));
    }

    private static String code(Finding finding) {
        return finding.code() + " " + finding.pointer();
    }
}
