package nl.pop4j.review.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.holiday.Holidays;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.id.PersonId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D5.9")
class NoticeRulesTest {

    private static final WorkingDays DUTCH = WorkingDays.of(Holidays.netherlands());
    private static final LocalDate MONDAY_1_MARCH = LocalDate.of(2027, 3, 1);
    private static final LocalDate MONDAY_15_MARCH = LocalDate.of(2027, 3, 15);
    private static final PersonId NOOR = PersonId.of("noor");
    private static final PersonId AHMED = PersonId.of("ahmed");
    private static final DueMatter REVIEW =
            DueMatter.of(Occasion.REVIEW, NOOR, "plan-1", "r-20270315", MONDAY_15_MARCH);

    @Test
    void announcesAReviewTenWorkingDaysBefore() {
        assertThat(on(NoticeRules.standard(), MONDAY_1_MARCH, REVIEW))
                .extracting(notice -> notice.rule().id() + " " + notice.to().key())
                .containsExactlyInAnyOrder("review-soon person noor", "review-soon person ahmed");
        assertThat(on(NoticeRules.standard(), MONDAY_1_MARCH.plusDays(1), REVIEW))
                .isEmpty();
    }

    @Test
    void countsWorkingDaysOrCalendarDays() {
        LocalDate dayAfterKingsDay = LocalDate.of(2027, 4, 28);
        assertThat(Offset.workingDays(-1).from(dayAfterKingsDay, DUTCH)).isEqualTo(LocalDate.of(2027, 4, 26));
        assertThat(Offset.calendarDays(-1).from(dayAfterKingsDay, DUTCH)).isEqualTo(LocalDate.of(2027, 4, 27));
        assertThat(Offset.workingDays(0).from(dayAfterKingsDay, DUTCH)).isEqualTo(dayAfterKingsDay);
        assertThatIllegalArgumentException().isThrownBy(() -> Offset.calendarDays(1_001));
    }

    @Test
    void remindsAndThenEscalatesToTheNextPerson() {
        List<Notice> all = NoticeRules.standard()
                .due(
                        List.of(REVIEW),
                        DateRange.ofClosed(MONDAY_15_MARCH, MONDAY_15_MARCH.plusDays(30)),
                        DUTCH,
                        NoticeRulesTest::recipients);
        assertThat(all)
                .extracting(notice -> notice.on() + " " + notice.rule().stage() + " "
                        + notice.to().key())
                .containsExactlyInAnyOrder(
                        "2027-03-16 REMINDER person noor",
                        "2027-03-16 REMINDER person ahmed",
                        "2027-03-30 ESCALATION person directeur",
                        "2027-03-30 ESCALATION role HR_ADVISER");
    }

    @Test
    void isDataThatATenantChanges() {
        LocalizedText text = LocalizedText.of("Op {date}: {who}", "On {date}: {who}");
        NoticeRule own = new NoticeRule(
                "review-soon",
                Occasion.REVIEW,
                NoticeRule.Stage.ANNOUNCEMENT,
                Offset.calendarDays(-3),
                EnumSet.of(Audience.HR_ADVISERS),
                text,
                text);
        NoticeRules rules = NoticeRules.standard().with(own).without("review-prepare");
        assertThat(rules.rules()).hasSize(NoticeRules.standard().rules().size() - 1);
        List<Notice> due = on(rules, MONDAY_15_MARCH.minusDays(3), REVIEW);
        assertThat(due).extracting(Notice::to).containsExactly(Recipient.of(Role.HR_ADVISER));
        assertThat(new Message(due.get(0).to(), due).lines(Locale.ENGLISH, person -> "Noor"))
                .containsExactly("On 15 March 2027: Noor");
        assertThatIllegalArgumentException().isThrownBy(() -> new NoticeRules(List.of(own, own)));
    }

    @Test
    void saysAllToOneRecipientInOneMessageInEitherLanguage() {
        DueMatter other = DueMatter.of(Occasion.REVIEW, NOOR, "plan-2", "r-20270315", MONDAY_15_MARCH);
        DueMatter goal = DueMatter.of(Occasion.GOAL, NOOR, "plan-1", "g1", MONDAY_15_MARCH);
        List<Notice> all = NoticeRules.standard()
                .due(
                        List.of(REVIEW, other, goal),
                        DateRange.ofClosed(MONDAY_1_MARCH, MONDAY_1_MARCH),
                        DUTCH,
                        NoticeRulesTest::recipients);
        List<Message> messages = Message.of(all);
        assertThat(messages).hasSize(2);
        Message noor = messages.stream()
                .filter(message -> NOOR.equals(message.to().person()))
                .findFirst()
                .orElseThrow();
        assertThat(noor.lines(LocalizedText.DUTCH, person -> "Noor"))
                .containsExactlyInAnyOrder(
                        "Op 15 maart 2027 heb je een voortgangsgesprek over je plan.",
                        "Een van je doelen loopt af op 15 maart 2027. Hoe staat het ermee?");
        Message ahmed = messages.stream()
                .filter(message -> AHMED.equals(message.to().person()))
                .findFirst()
                .orElseThrow();
        assertThat(ahmed.lines(Locale.ENGLISH, person -> "Noor"))
                .containsExactly("On 15 March 2027 is the review conversation about the plan of Noor.");
    }

    @Test
    void givesAMovedDateANoticeOfItsOwn() {
        DueMatter moved = DueMatter.of(Occasion.REVIEW, NOOR, "plan-1", "r-20270315", MONDAY_15_MARCH.plusDays(1));
        Notice before = on(NoticeRules.standard(), MONDAY_1_MARCH, REVIEW).get(0);
        Notice after = new Notice(before.rule(), moved, before.to(), before.on());
        assertThat(before.key()).isNotEqualTo(after.key());
        assertThat(before.key().value()).doesNotContain("noor").hasSize(42);
        assertThat(before.toString()).doesNotContain("noor");
    }

    private static List<Notice> on(NoticeRules rules, LocalDate day, DueMatter matter) {
        return rules.due(List.of(matter), DateRange.ofClosed(day, day), DUTCH, NoticeRulesTest::recipients);
    }

    static Set<Recipient> recipients(NoticeRules.Address address) {
        return switch (address.audience()) {
            case EMPLOYEE -> Set.of(Recipient.of(NOOR));
            case MANAGER, LEADER, WAITED_FOR -> Set.of(Recipient.of(AHMED));
            case MANAGERS_MANAGER -> Set.of(Recipient.of(PersonId.of("directeur")));
            case HR_ADVISERS -> Set.of(Recipient.of(Role.HR_ADVISER));
        };
    }
}
