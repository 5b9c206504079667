package nl.pop4j.review.notice;

import static nl.pop4j.review.notice.Audience.EMPLOYEE;
import static nl.pop4j.review.notice.Audience.HR_ADVISERS;
import static nl.pop4j.review.notice.Audience.LEADER;
import static nl.pop4j.review.notice.Audience.MANAGER;
import static nl.pop4j.review.notice.Audience.MANAGERS_MANAGER;
import static nl.pop4j.review.notice.Audience.WAITED_FOR;
import static nl.pop4j.review.notice.NoticeRule.Stage.ANNOUNCEMENT;
import static nl.pop4j.review.notice.NoticeRule.Stage.ESCALATION;
import static nl.pop4j.review.notice.NoticeRule.Stage.REMINDER;
import static nl.pop4j.review.notice.Offset.calendarDays;
import static nl.pop4j.review.notice.Offset.workingDays;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Texts;

/** The rules that the library comes with; a tenant changes them. */
final class StandardNotices {

    static final NoticeRules RULES = new NoticeRules(ImmutableList.of(
            rule("review-soon", Occasion.REVIEW, ANNOUNCEMENT, workingDays(-10), EMPLOYEE, MANAGER),
            rule("review-prepare", Occasion.REVIEW_PREPARATION, REMINDER, workingDays(-2), EMPLOYEE, MANAGER),
            rule("review-missed", Occasion.REVIEW, REMINDER, workingDays(1), EMPLOYEE, MANAGER),
            rule("review-long-missed", Occasion.REVIEW, ESCALATION, workingDays(10), MANAGERS_MANAGER, HR_ADVISERS),
            rule("report-late", Occasion.REVIEW_REPORT, REMINDER, workingDays(1), MANAGER),
            rule("talk-soon", Occasion.CONVERSATION, ANNOUNCEMENT, workingDays(-5), EMPLOYEE, LEADER),
            rule("talk-tomorrow", Occasion.CONVERSATION, REMINDER, workingDays(-1), EMPLOYEE, LEADER),
            rule("confirm", Occasion.CONFIRMATION, REMINDER, workingDays(3), WAITED_FOR),
            rule("confirm-late", Occasion.CONFIRMATION, ESCALATION, workingDays(15), HR_ADVISERS),
            rule("goal-soon", Occasion.GOAL, ANNOUNCEMENT, calendarDays(-14), EMPLOYEE),
            rule("goal-due", Occasion.GOAL, REMINDER, calendarDays(1), EMPLOYEE, MANAGER),
            rule("promise-soon", Occasion.AGREEMENT, REMINDER, workingDays(-3), WAITED_FOR),
            rule("promise-late", Occasion.AGREEMENT, REMINDER, workingDays(1), EMPLOYEE, MANAGER),
            rule("promise-long-late", Occasion.AGREEMENT, ESCALATION, workingDays(10), MANAGERS_MANAGER, HR_ADVISERS),
            rule("certificate-soon", Occasion.CERTIFICATE, ANNOUNCEMENT, calendarDays(-90), EMPLOYEE),
            rule("certificate-month", Occasion.CERTIFICATE, REMINDER, calendarDays(-30), EMPLOYEE, MANAGER),
            rule("certificate-gone", Occasion.CERTIFICATE, ESCALATION, calendarDays(0), MANAGER, HR_ADVISERS),
            rule("sign", Occasion.SIGNATURE, REMINDER, workingDays(3), WAITED_FOR),
            rule("sign-late", Occasion.SIGNATURE, ESCALATION, workingDays(10), MANAGERS_MANAGER, HR_ADVISERS)));

    private StandardNotices() {}

    private static NoticeRule rule(
            String id, Occasion occasion, NoticeRule.Stage stage, Offset offset, Audience... audience) {
        Set<Audience> all = EnumSet.noneOf(Audience.class);
        all.addAll(Arrays.asList(audience));
        return new NoticeRule(id, occasion, stage, offset, all, text(id, "employee"), text(id, "others"));
    }

    private static LocalizedText text(String id, String reader) {
        return Texts.standard().localized("notice." + id + "." + reader);
    }
}
