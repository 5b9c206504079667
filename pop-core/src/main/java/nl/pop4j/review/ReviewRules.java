package nl.pop4j.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.id.ReviewId;

/**
 * The codes of what can stand in the way of a command on a review cycle; all are errors.
 *
 * <p>See {@link ReviewPolicy} for an example.
 */
public final class ReviewRules {

    /** The cycle has no such review: {@code review}. */
    public static final RuleCode UNKNOWN = RuleCode.of("REVIEW-UNKNOWN-1");

    /** The review was held already: {@code review}. */
    public static final RuleCode HELD = RuleCode.of("REVIEW-HELD-1");

    /** The review was called off: {@code review}. */
    public static final RuleCode CANCELLED = RuleCode.of("REVIEW-CANCELLED-1");

    /** The review was not held yet, so there is nothing to report: {@code review}. */
    public static final RuleCode NOT_HELD = RuleCode.of("REVIEW-NOT-HELD-1");

    /** The review has its report: {@code review}. */
    public static final RuleCode REPORTED = RuleCode.of("REVIEW-REPORTED-1");

    /** The day is no working day: {@code date}. */
    public static final RuleCode NO_WORKING_DAY = RuleCode.of("REVIEW-DAY-1");

    /** The day lies outside the plan: {@code date}. */
    public static final RuleCode OUTSIDE = RuleCode.of("REVIEW-OUTSIDE-1");

    /** Another review is on this day: {@code date}. */
    public static final RuleCode TAKEN = RuleCode.of("REVIEW-TAKEN-1");

    /** The day is still to come: {@code date}. */
    public static final RuleCode FUTURE = RuleCode.of("REVIEW-FUTURE-1");

    private ReviewRules() {}

    static Finding about(RuleCode code, ReviewId review) {
        return Finding.error(code, "/review", ImmutableMap.of("review", review.value()));
    }

    static Finding about(RuleCode code, LocalDate date) {
        return Finding.error(code, "/date", ImmutableMap.of("date", date.toString()));
    }

    /** What keeps a review from being planned on this day. */
    static Findings dayFor(ReviewCycle cycle, Optional<ReviewId> moved, LocalDate date, WorkingDays days) {
        ImmutableList.Builder<Finding> found = ImmutableList.builder();
        if (!cycle.anchors().period().contains(date)) {
            found.add(about(OUTSIDE, date));
        }
        if (!days.isWorkingDay(date)) {
            found.add(about(NO_WORKING_DAY, date));
        }
        boolean taken = cycle.reviews().stream()
                .anyMatch(other -> other.cancellation() == null
                        && other.date().equals(date)
                        && !moved.filter(other.id()::equals).isPresent());
        if (taken) {
            found.add(about(TAKEN, date));
        }
        return new Findings(found.build());
    }

    /** What keeps this review from being moved, held or called off. */
    static Findings open(Review review) {
        if (review.heldOn() != null) {
            return Findings.of(about(HELD, review.id()));
        }
        return review.cancellation() == null ? Findings.NONE : Findings.of(about(CANCELLED, review.id()));
    }

    /** What keeps this review from being reported. */
    static Findings reportable(Review review) {
        if (review.report() != null) {
            return Findings.of(about(REPORTED, review.id()));
        }
        return review.heldOn() == null ? Findings.of(about(NOT_HELD, review.id())) : Findings.NONE;
    }

    /** What keeps something from having happened on this day. */
    static Findings past(LocalDate date, LocalDate today) {
        return date.isAfter(today) ? Findings.of(about(FUTURE, date)) : Findings.NONE;
    }
}
