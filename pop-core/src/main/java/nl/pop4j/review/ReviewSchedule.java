package nl.pop4j.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.cadence.Anchors;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.RuleCode;

/**
 * The review dates that follow from a policy, a period and its working days.
 *
 * <p>Dates strictly increase, are working days and lie in the period. Two nominal dates that fall on one working day are
 * one review, named after the earlier. With a maximum interval, a date that would come later than it is pulled back to
 * the last working day that keeps it; when the next date is more than a quarter of the interval further off, a review is
 * put between. The interval counts from the start of the period, and to its last day. It is exceeded only where no
 * working day lies in it, as in a long leave: {@link #findings} then says so.
 *
 * <p>Example: every three months in 2027 with Dutch holidays gives 1 April, 1 July and 1 October 2027; every four months
 * gives Monday 3 May, since 1 May is a Saturday, and 1 September.
 *
 * @param policy what was agreed
 * @param anchors the period, and the end of probation
 * @param dates in order
 */
public record ReviewSchedule(ReviewPolicy policy, Anchors anchors, List<ReviewDate> dates) {

    /** No review falls in the period; a warning. */
    public static final RuleCode NONE = RuleCode.of("REVIEW-NONE-1");

    /** More time passes than agreed; a warning, with the days {@code from} and {@code to}. */
    public static final RuleCode INTERVAL = RuleCode.of("REVIEW-INTERVAL-1");

    /** Copies the dates. */
    public ReviewSchedule {
        dates = ImmutableList.copyOf(dates);
    }

    /** The schedule of a period without probation. */
    public static ReviewSchedule of(ReviewPolicy policy, DateRange period, WorkingDays days) {
        return of(policy, Anchors.of(period), days);
    }

    /** The schedule for these anchors. */
    public static ReviewSchedule of(ReviewPolicy policy, Anchors anchors, WorkingDays days) {
        return new ReviewSchedule(policy, anchors, new ReviewPlacement(policy, anchors, days).dates());
    }

    /** What a reader should know: no review at all, or an interval that could not be kept. */
    public Findings findings() {
        if (dates.isEmpty()) {
            return Findings.of(Finding.warning(NONE, "", ImmutableMap.of()));
        }
        return Intervals.findings(
                policy,
                anchors.period(),
                dates.stream().map(ReviewDate::date).collect(ImmutableList.toImmutableList()));
    }

    /** The dates alone. */
    public List<LocalDate> days() {
        return dates.stream().map(ReviewDate::date).collect(ImmutableList.toImmutableList());
    }
}
