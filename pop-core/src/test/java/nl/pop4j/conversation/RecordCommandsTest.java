package nl.pop4j.conversation;

import static nl.pop4j.conversation.Talks.AT;
import static nl.pop4j.conversation.Talks.DUTCH;
import static nl.pop4j.conversation.Talks.EMPLOYEE;
import static nl.pop4j.conversation.Talks.MANAGER;
import static nl.pop4j.conversation.Talks.MONDAY_15_MARCH;
import static nl.pop4j.conversation.Talks.assertRefused;
import static nl.pop4j.conversation.Talks.confirmed;
import static nl.pop4j.conversation.Talks.done;
import static nl.pop4j.conversation.Talks.held;
import static nl.pop4j.conversation.Talks.invited;
import static nl.pop4j.conversation.Talks.recorded;
import static nl.pop4j.conversation.Talks.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pop4j.conversation.record.Confirmation;
import nl.pop4j.conversation.record.ConversationPoint;
import nl.pop4j.conversation.record.ConversationRecord;
import nl.pop4j.conversation.record.HandedCopy;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Texts;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordCommandsTest {

    @Test
    @Tag("D2.3")
    void hearsBeforeItAgrees() {
        Conversation talk = held(ConversationKind.REVIEW);
        assertRefused(RecordCommands.agree(talk, "Elke week bellen.", List.of(), AT), ConversationRules.NOT_HEARD);
        Conversation heard = done(RecordCommands.hear(talk, "Het loopt goed.", AT));
        Conversation agreed = done(RecordCommands.agree(heard, "Elke week bellen.", List.of(), AT));
        assertRefused(RecordCommands.hear(agreed, " ", AT), ConversationRules.NOT_HEARD);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new ConversationRecord(MONDAY_15_MARCH, Set.of(), "", "Elke week bellen.", List.of()));
    }

    @Test
    @Tag("D4.5")
    void asksForEightPointsInATalkAboutThePlan() {
        assertThat(ConversationKind.POP.points())
                .containsExactlyInAnyOrder(
                        ConversationPoint.RESULTS_EXPECTED,
                        ConversationPoint.COMPETENCES_NEEDED,
                        ConversationPoint.MASTERED,
                        ConversationPoint.TO_DEVELOP,
                        ConversationPoint.REALISTIC_WHEN,
                        ConversationPoint.HELP_AND_GUIDANCE,
                        ConversationPoint.EVALUATION_CRITERIA,
                        ConversationPoint.EVALUATION_DATE);
        assertThat(Completeness.missing(held(ConversationKind.POP)).stream()
                        .filter(lack -> lack.pointer().startsWith("/record/covered/")))
                .hasSize(8);
    }

    @Test
    @Tag("D4.5")
    void closesOnlyWhenNothingIsMissingWithoutAReason() {
        Conversation talk = confirmed(ConversationKind.POP);
        assertThat(Completeness.missing(talk).isEmpty()).isTrue();
        assertThat(done(RecordCommands.close(talk, Map.of(), MONDAY_15_MARCH, AT))
                        .status())
                .isEqualTo(ConversationStatus.CLOSED);

        Conversation open = held(ConversationKind.POP);
        Outcome<Conversation> refused = RecordCommands.close(open, Map.of(), MONDAY_15_MARCH, AT);
        assertThat(refused.findings().list())
                .extracting(Finding::pointer)
                .containsExactlyElementsOf(Completeness.missing(open).stream()
                        .map(Finding::pointer)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(ConversationPoint.class)
    @Tag("D4.5")
    void takesAReasonForEachPointAndNoOther(ConversationPoint point) {
        assertThat(Texts.standard().has(Completeness.code(point).value())).isTrue();
        assertThat(Texts.standard().text("conversation.point." + point, LocalizedText.DUTCH))
                .isNotBlank();
        Conversation talk = confirmed(ConversationKind.POP);
        String pointer = "/record/covered/" + point;
        assertRefused(
                RecordCommands.close(talk, Map.of(pointer, "Geen tijd"), MONDAY_15_MARCH, AT),
                Completeness.NOT_MISSING);
        if (ConversationKind.POP.points().contains(point)) {
            Conversation without = without(point);
            assertRefused(RecordCommands.close(without, Map.of(), MONDAY_15_MARCH, AT), Completeness.code(point));
            Conversation closed =
                    done(RecordCommands.close(without, Map.of(pointer, "Volgende keer"), MONDAY_15_MARCH, AT));
            assertThat(closed.ending().reasons()).containsExactly(Map.entry(pointer, "Volgende keer"));
        }
    }

    @Test
    @Tag("D4.4")
    void findsAnUnansweredQuestionAboutATrustedPerson() {
        assertThat(Completeness.missing(held(ConversationKind.POP)).contains(Completeness.TRUSTED_PERSON))
                .isTrue();
        assertThat(Completeness.missing(recorded(ConversationKind.POP)).contains(Completeness.TRUSTED_PERSON))
                .isFalse();
    }

    @Test
    @Tag("D4.6")
    void isConfirmedByBothAndHandedOver() {
        Conversation talk = recorded(ConversationKind.POP);
        assertThat(Completeness.missing(talk).list())
                .extracting(Finding::code)
                .containsExactly(
                        Completeness.EMPLOYEE_CONFIRMATION, Completeness.EMPLOYER_CONFIRMATION, Completeness.COPY);
        Conversation all = confirmed(ConversationKind.POP);
        assertThat(all.confirmation(Party.EMPLOYEE).orElseThrow().by()).isEqualTo(EMPLOYEE);
        assertThat(all.copy()).isEqualTo(new HandedCopy(MONDAY_15_MARCH, HandedCopy.Way.PAPER));
    }

    @Test
    @Tag("D1.3")
    void letsNobodyConfirmForTheOther() {
        Conversation talk = recorded(ConversationKind.POP);
        assertRefused(RecordCommands.confirm(talk, word(Party.EMPLOYEE, MANAGER), AT), ConversationRules.OTHER_SIDE);
        assertRefused(RecordCommands.confirm(talk, word(Party.EMPLOYER, EMPLOYEE), AT), ConversationRules.OTHER_SIDE);
    }

    @ParameterizedTest
    @EnumSource(SignatureMeaning.class)
    @Tag("D1.3")
    void filesARecordWithAnyMeaningAndKeepsTheReactionBesideIt(SignatureMeaning meaning) {
        Confirmation word = new Confirmation(Party.EMPLOYEE, EMPLOYEE, meaning, "Ik zie dit anders.", MONDAY_15_MARCH);
        Conversation talk = done(RecordCommands.confirm(recorded(ConversationKind.POP), word, AT));
        assertThat(talk.confirmation(Party.EMPLOYEE)).contains(word);
        assertRefused(
                RecordCommands.confirm(talk, word(Party.EMPLOYEE, EMPLOYEE), AT), ConversationRules.CONFIRMED_BEFORE);
        assertRefused(RecordCommands.hear(talk, "Iets anders.", AT), ConversationRules.CONFIRMED);
        assertRefused(RecordCommands.agree(talk, "Iets anders.", List.of(), AT), ConversationRules.CONFIRMED);
        assertThat(talk.toString()).doesNotContain("anders");
    }

    @Test
    void recordsNothingBeforeItWasHeld() {
        Conversation talk = invited(ConversationKind.POP);
        assertRefused(RecordCommands.hear(talk, "Ja.", AT), ConversationRules.NOT_HELD);
        assertRefused(RecordCommands.confirm(talk, word(Party.EMPLOYER, MANAGER), AT), ConversationRules.NOT_HELD);
        assertRefused(
                RecordCommands.handOver(talk, new HandedCopy(MONDAY_15_MARCH, HandedCopy.Way.MAIL), AT),
                ConversationRules.NOT_HELD);
        assertRefused(RecordCommands.close(talk, Map.of(), MONDAY_15_MARCH, AT), ConversationRules.NOT_HELD);
        assertRefused(
                RecordCommands.hold(talk, MONDAY_15_MARCH, MONDAY_15_MARCH.minusDays(1), AT), ConversationRules.FUTURE);
    }

    @Test
    @Tag("D4.3")
    void givesTimeToReadTheSummaryOfThePreparatoryTalk() {
        Conversation preparatory = confirmed(ConversationKind.PREPARATORY);
        LocalDate monday22 = LocalDate.of(2027, 3, 22);
        assertThat(ReadingTime.check(List.of(preparatory), Talks.at(monday22), 5, DUTCH)
                        .list())
                .extracting(Finding::code, finding -> finding.arguments().get("first"))
                .containsExactly(org.assertj.core.api.Assertions.tuple(ReadingTime.TOO_SOON, "2027-03-23"));
        assertThat(ReadingTime.check(List.of(preparatory), Talks.at(monday22.plusDays(1)), 5, DUTCH)
                        .isEmpty())
                .isTrue();
        assertThat(ReadingTime.check(List.of(), Talks.at(monday22), 5, DUTCH).contains(ReadingTime.NO_SUMMARY))
                .isTrue();
        assertThat(ReadingTime.check(List.of(recorded(ConversationKind.PREPARATORY)), Talks.at(monday22), 5, DUTCH)
                        .contains(ReadingTime.NO_SUMMARY))
                .as("written, but not handed over")
                .isTrue();
    }

    private static Conversation without(ConversationPoint left) {
        Conversation talk = confirmed(ConversationKind.POP);
        ConversationRecord record = talk.record();
        Set<ConversationPoint> covered =
                record.covered().stream().filter(point -> point != left).collect(java.util.stream.Collectors.toSet());
        return talk.edit()
                .record(new ConversationRecord(
                        record.heldOn(), covered, record.heard(), record.agreed(), record.agreements()))
                .build();
    }
}
