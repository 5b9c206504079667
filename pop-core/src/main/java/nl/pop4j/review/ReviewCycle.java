package nl.pop4j.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.cadence.Anchors;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.ReviewCycleId;
import nl.pop4j.shared.id.ReviewId;

/**
 * All reviews of one plan: planned, moved, held, reported, called off, missed.
 *
 * <p>Commands leave the version as it was read; the store counts. They check what they are asked, and give findings
 * where the answer is no. Today and the instant come in.
 *
 * <p>Example: {@code cycle.reschedule(ReviewId.of("r-20270401"), LocalDate.of(2027, 4, 8), days, at)} moves that review
 * and no other.
 *
 * @param id names the cycle
 * @param plan the plan that is reviewed
 * @param policy what was agreed
 * @param anchors the period in which reviews are held
 * @param reviews by date
 * @param version how often it was stored
 */
public record ReviewCycle(
        ReviewCycleId id, PlanId plan, ReviewPolicy policy, Anchors anchors, List<Review> reviews, Version version) {

    private static final Comparator<Review> BY_DATE =
            Comparator.comparing(Review::date).thenComparing(Review::id);

    /**
     * Puts the reviews in order.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public ReviewCycle {
        reviews = reviews.stream().sorted(BY_DATE).collect(ImmutableList.toImmutableList());
        if (reviews.stream().map(Review::id).distinct().count() < reviews.size()) {
            throw new IllegalArgumentException("reviews must have ids of their own");
        }
    }

    /** A new cycle with the reviews that follow from the policy; findings of the schedule come along as warnings. */
    public static Outcome.Done<ReviewCycle> start(
            ReviewCycleId id, PlanId plan, ReviewPolicy policy, Anchors anchors, WorkingDays days, Instant at) {
        ReviewSchedule schedule = ReviewSchedule.of(policy, anchors, days);
        List<Review> planned = schedule.dates().stream().map(Review::planned).collect(ImmutableList.toImmutableList());
        ReviewCycle cycle = new ReviewCycle(id, plan, policy, anchors, planned, Version.NONE);
        return new Outcome.Done<>(
                cycle, ImmutableList.of(new ReviewEvent.Scheduled(id, plan, planned.size(), at)), schedule.findings());
    }

    /** The cycle as it is after being stored once more. */
    public ReviewCycle at(Version stored) {
        return new ReviewCycle(id, plan, policy, anchors, reviews, stored);
    }

    /** The day of the first review that was neither held nor called off, or empty if there is none. */
    public Optional<LocalDate> nextReview() {
        return reviews.stream().filter(Review::isOpen).map(Review::date).findFirst();
    }

    /** The review of this name. */
    public Optional<Review> review(ReviewId review) {
        return reviews.stream().filter(one -> one.id().equals(review)).findFirst();
    }

    /**
     * Works the dates out anew, for another policy, period or other working days. What was held, called off, moved or
     * added by hand, and all before today, stays as it is; other open reviews give way to the dates that follow now,
     * and keep their identity where the nominal date is the same.
     */
    public Outcome.Done<ReviewCycle> replan(
            ReviewPolicy newPolicy, Anchors newAnchors, WorkingDays days, LocalDate today, Instant at) {
        List<Review> kept = reviews.stream()
                .filter(review -> !review.isOpen()
                        || review.movedFrom() != null
                        || review.origin() != ReviewOrigin.CADENCE
                        || review.date().isBefore(today))
                .collect(ImmutableList.toImmutableList());
        Set<ReviewId> names = kept.stream().map(Review::id).collect(ImmutableSet.toImmutableSet());
        Set<LocalDate> taken = kept.stream().map(Review::date).collect(ImmutableSet.toImmutableSet());
        ImmutableList.Builder<Review> all = ImmutableList.<Review>builder().addAll(kept);
        ReviewSchedule.of(newPolicy, newAnchors, days).dates().stream()
                .filter(date -> !date.date().isBefore(today))
                .filter(date -> !names.contains(date.id()) && !taken.contains(date.date()))
                .map(Review::planned)
                .forEach(all::add);
        ReviewCycle next = new ReviewCycle(id, plan, newPolicy, newAnchors, all.build(), version);
        int open = (int) next.reviews.stream().filter(Review::isOpen).count();
        return next.changed(new ReviewEvent.Scheduled(id, plan, open, at));
    }

    /**
     * Moves one review to another working day of the period on which no other review is; its deadlines move along. That
     * the maximum interval is no longer kept is a warning.
     */
    public Outcome<ReviewCycle> reschedule(ReviewId review, LocalDate to, WorkingDays days, Instant at) {
        return change(
                review,
                found -> ReviewRules.open(found).and(ReviewRules.dayFor(this, Optional.of(review), to, days)),
                found -> found.movedTo(ReviewDate.of(found.when().nominal(), to, policy, anchors.period(), days)),
                found -> new ReviewEvent.Moved(id, plan, review, found.date(), to, at));
    }

    /** Records that a review was held, on its date or another, not after today. */
    public Outcome<ReviewCycle> hold(ReviewId review, LocalDate on, LocalDate today, Instant at) {
        return change(
                review,
                found -> ReviewRules.open(found).and(ReviewRules.past(on, today)),
                found -> found.held(on),
                found -> new ReviewEvent.Held(id, plan, review, on, at));
    }

    /** Adds the report to a review that was held. */
    public Outcome<ReviewCycle> report(ReviewId review, ReviewReport report, LocalDate today, Instant at) {
        return change(
                review,
                found -> ReviewRules.reportable(found).and(ReviewRules.past(report.reportedOn(), today)),
                found -> found.reported(report),
                found -> new ReviewEvent.Reported(id, plan, review, report.reportedOn(), at));
    }

    /** Calls a review off. */
    public Outcome<ReviewCycle> cancel(ReviewId review, ReviewCancellation why, LocalDate today, Instant at) {
        return change(
                review,
                found -> ReviewRules.open(found).and(ReviewRules.past(why.on(), today)),
                found -> found.cancelled(why),
                found -> new ReviewEvent.Cancelled(id, plan, review, why.on(), at));
    }

    /** Adds a review outside the cadence, on a working day of the period on which no other review is. */
    public Outcome<ReviewCycle> add(LocalDate date, ReviewOrigin origin, WorkingDays days, Instant at) {
        Findings findings = ReviewRules.dayFor(this, Optional.empty(), date, days);
        if (findings.hasErrors()) {
            return Outcome.refused(findings);
        }
        ReviewDate when = ReviewDate.of(date, date, policy, anchors.period(), days);
        Review added = new Review(freeName(date), origin, when, null, 0, null, null, null);
        return with(ImmutableList.<Review>builder().addAll(reviews).add(added).build())
                .changed(new ReviewEvent.Added(id, plan, added.id(), date, origin, at));
    }

    /**
     * Answers an event that the cadence waits for with a review on the last working day within the agreed time. Nothing
     * is added when the cadence does not wait for it, or an open review lies within that time anyway.
     *
     * @param event stable name of the kind of event, such as {@code activity-finished}
     * @param on the day of the event
     */
    public Outcome<ReviewCycle> react(String event, LocalDate on, WorkingDays days, Instant at) {
        Optional<LocalDate> due = policy.cadence().dueAfter(event, on);
        if (due.isEmpty() || !openIn(DateRange.ofClosed(on, due.get())).isEmpty()) {
            return Outcome.done(this);
        }
        LocalDate date = days.lastIn(DateRange.ofClosed(on, due.get())).orElseGet(() -> days.onOrAfter(due.get()));
        return add(date, ReviewOrigin.EVENT, days, at);
    }

    /** The open reviews that are planned in these days: what is due. */
    public List<Review> openIn(DateRange range) {
        return select(review -> review.isOpen() && range.contains(review.date()));
    }

    /** The reviews whose date has passed on this day though nobody has held them or called them off. */
    public List<Review> missedOn(LocalDate today) {
        return select(review -> review.status(today) == ReviewStatus.MISSED);
    }

    /** The open reviews whose preparation is due in these days. */
    public List<Review> preparationsDueIn(DateRange range) {
        return select(review -> review.isOpen() && range.contains(review.when().preparationDue()));
    }

    /** The held reviews whose report is due in these days and was not handed in. */
    public List<Review> reportsDueIn(DateRange range) {
        return select(review -> review.heldOn() != null
                && review.report() == null
                && range.contains(review.when().reportDue()));
    }

    /** The held reviews whose report is late on this day. */
    public List<Review> reportsOverdueOn(LocalDate today) {
        return select(review -> review.isReportOverdueOn(today));
    }

    /** The first open review today or later. */
    public Optional<Review> nextOn(LocalDate today) {
        return reviews.stream()
                .filter(review -> review.status(today) == ReviewStatus.PLANNED)
                .findFirst();
    }

    /** The last day, up to and including today, on which a review was held. */
    public Optional<LocalDate> lastHeldUpTo(LocalDate today) {
        return reviews.stream()
                .flatMap(review -> Stream.ofNullable(review.heldOn()))
                .filter(day -> !day.isAfter(today))
                .max(LocalDate::compareTo);
    }

    private List<Review> select(Predicate<Review> wanted) {
        return reviews.stream().filter(wanted).collect(ImmutableList.toImmutableList());
    }

    private Outcome<ReviewCycle> change(
            ReviewId name,
            Function<Review, Findings> check,
            UnaryOperator<Review> step,
            Function<Review, ReviewEvent> event) {
        Optional<Review> known = review(name);
        Findings findings = known.map(check).orElseGet(() -> Findings.of(ReviewRules.about(ReviewRules.UNKNOWN, name)));
        if (known.isEmpty() || findings.hasErrors()) {
            return Outcome.refused(findings);
        }
        Review found = known.get();
        List<Review> all = reviews.stream()
                .map(review -> review.id().equals(name) ? step.apply(review) : review)
                .collect(ImmutableList.toImmutableList());
        return with(all).changed(event.apply(found));
    }

    private ReviewCycle with(List<Review> others) {
        return new ReviewCycle(id, plan, policy, anchors, others, version);
    }

    private Outcome.Done<ReviewCycle> changed(ReviewEvent event) {
        List<LocalDate> dates = reviews.stream()
                .filter(review -> review.cancellation() == null)
                .map(Review::date)
                .collect(ImmutableList.toImmutableList());
        return new Outcome.Done<>(this, ImmutableList.of(event), Intervals.findings(policy, anchors.period(), dates));
    }

    private ReviewId freeName(LocalDate date) {
        ReviewId name = ReviewId.on(date);
        for (int i = 2; review(name).isPresent(); i++) {
            name = ReviewId.of(ReviewId.on(date).value() + "-" + i);
        }
        return name;
    }
}
