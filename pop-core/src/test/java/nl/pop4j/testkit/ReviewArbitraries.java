package nl.pop4j.testkit;

import java.time.Instant;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.pop4j.calendar.DayConvention;
import nl.pop4j.review.ReviewCycle;
import nl.pop4j.review.ReviewPolicy;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.ReviewCycleId;

/** Arbitraries of review policies and cycles. */
public final class ReviewArbitraries {

    private static final Instant AT = Instant.parse("2027-01-04T09:00:00Z");

    private ReviewArbitraries() {}

    /** Policies with and without first and last review, maximum interval and deadlines. */
    public static Arbitrary<ReviewPolicy> policies() {
        Arbitrary<Period> days = Arbitraries.integers().between(0, 200).map(Period::ofDays);
        Arbitrary<Period> intervals = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 200).map(Period::ofDays),
                Arbitraries.integers().between(1, 12).map(Period::ofMonths));
        Arbitrary<Integer> deadlines = Arbitraries.integers().between(0, 15);
        return Combinators.combine(
                        CalendarArbitraries.cadences(),
                        Arbitraries.of(DayConvention.class),
                        days.injectNull(0.5),
                        days.injectNull(0.5),
                        intervals.injectNull(0.3),
                        deadlines,
                        deadlines)
                .as(ReviewPolicy::new);
    }

    /** Cycles as they are when they start. */
    public static Arbitrary<ReviewCycle> cycles() {
        return Combinators.combine(policies(), CalendarArbitraries.anchors(), CalendarArbitraries.workingDays())
                .as((policy, anchors, days) -> ReviewCycle.start(
                                ReviewCycleId.of("rc-1"), PlanId.of("plan-1"), policy, anchors, days, AT)
                        .value());
    }
}
