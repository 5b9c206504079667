package nl.pop4j.conversation;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.conversation.invitation.Appointment;
import nl.pop4j.conversation.record.ConversationRecord;
import nl.pop4j.conversation.record.HandedCopy;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.RuleCode;

/**
 * The quiet days between the summary of a preparatory talk and the talk about the plan.
 *
 * <p>Example: the summary was handed over on Monday 1 March 2027; with five working days to read, Tuesday 9 March is
 * the first day on which the talk can be.
 */
public final class ReadingTime {

    /** There was no preparatory talk with a summary that the employee has. */
    public static final RuleCode NO_SUMMARY = RuleCode.of("CONVERSATION-READING-1");

    /** The talk is too soon after the summary: {@code first}, the first day that is not. */
    public static final RuleCode TOO_SOON = RuleCode.of("CONVERSATION-READING-2");

    private ReadingTime() {}

    /**
     * What keeps a talk about the plan from being on this day.
     *
     * @param earlier the conversations with the same employee
     * @param next when the talk is to be
     * @param workingDays how many whole working days there are to read, the day of handing over not counted
     * @param days the employee's working days
     */
    public static Findings check(List<Conversation> earlier, Appointment next, int workingDays, WorkingDays days) {
        Optional<LocalDate> summary = earlier.stream()
                .filter(one -> one.subject().kind() == ConversationKind.PREPARATORY)
                .flatMap(one -> summaryOf(one).stream())
                .max(LocalDate::compareTo);
        if (summary.isEmpty()) {
            return Findings.of(Finding.error(NO_SUMMARY, "", ImmutableMap.of()));
        }
        LocalDate first = days.next(days.plus(summary.get(), workingDays));
        return next.date().isBefore(first)
                ? Findings.of(Finding.error(TOO_SOON, "/appointment/start", ImmutableMap.of("first", first.toString())))
                : Findings.NONE;
    }

    private static Optional<LocalDate> summaryOf(Conversation talk) {
        ConversationRecord record = talk.record();
        HandedCopy copy = talk.copy();
        return record == null || record.heard().isBlank() || copy == null ? Optional.empty() : Optional.of(copy.on());
    }
}
