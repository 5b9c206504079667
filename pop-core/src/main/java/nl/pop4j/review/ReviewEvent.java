package nl.pop4j.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.pop4j.shared.DomainEvent;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.ReviewCycleId;
import nl.pop4j.shared.id.ReviewId;

/**
 * Something that happened to the reviews of a plan.
 *
 * <p>See {@link ReviewCycle} for an example.
 */
public sealed interface ReviewEvent extends DomainEvent {

    /** The cycle that it happened to. */
    ReviewCycleId cycle();

    /** The plan that is reviewed. */
    PlanId plan();

    @Override
    default String aggregate() {
        return cycle().value();
    }

    /**
     * The dates were worked out, for the first time or anew.
     *
     * @param cycle whose
     * @param plan of which plan
     * @param open how many reviews are open now
     * @param at when
     */
    record Scheduled(ReviewCycleId cycle, PlanId plan, int open, Instant at) implements ReviewEvent {
        @Override
        public String kind() {
            return "reviews-scheduled";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("plan", plan.value(), "open", Integer.toString(open));
        }
    }

    /**
     * A review was added outside the cadence.
     *
     * @param cycle whose
     * @param plan of which plan
     * @param review which
     * @param date for when
     * @param origin why
     * @param at when
     */
    record Added(ReviewCycleId cycle, PlanId plan, ReviewId review, LocalDate date, ReviewOrigin origin, Instant at)
            implements ReviewEvent {
        @Override
        public String kind() {
            return "review-added";
        }

        @Override
        public Map<String, String> details() {
            return Map.of(
                    "plan", plan.value(), "review", review.value(), "date", date.toString(), "origin", origin.name());
        }
    }

    /**
     * A review got another date.
     *
     * @param cycle whose
     * @param plan of which plan
     * @param review which
     * @param from the date until now
     * @param to the date from now on
     * @param at when
     */
    record Moved(ReviewCycleId cycle, PlanId plan, ReviewId review, LocalDate from, LocalDate to, Instant at)
            implements ReviewEvent {
        @Override
        public String kind() {
            return "review-moved";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("plan", plan.value(), "review", review.value(), "from", from.toString(), "to", to.toString());
        }
    }

    /**
     * A review was held.
     *
     * @param cycle whose
     * @param plan of which plan
     * @param review which
     * @param on the day on which it was held
     * @param at when it was recorded
     */
    record Held(ReviewCycleId cycle, PlanId plan, ReviewId review, LocalDate on, Instant at) implements ReviewEvent {
        @Override
        public String kind() {
            return "review-held";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("plan", plan.value(), "review", review.value(), "on", on.toString());
        }
    }

    /**
     * The report of a review was handed in.
     *
     * @param cycle whose
     * @param plan of which plan
     * @param review which
     * @param on the day of the report
     * @param at when it was recorded
     */
    record Reported(ReviewCycleId cycle, PlanId plan, ReviewId review, LocalDate on, Instant at)
            implements ReviewEvent {
        @Override
        public String kind() {
            return "review-reported";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("plan", plan.value(), "review", review.value(), "on", on.toString());
        }
    }

    /**
     * A review was called off.
     *
     * @param cycle whose
     * @param plan of which plan
     * @param review which
     * @param on the day on which it was called off
     * @param at when it was recorded
     */
    record Cancelled(ReviewCycleId cycle, PlanId plan, ReviewId review, LocalDate on, Instant at)
            implements ReviewEvent {
        @Override
        public String kind() {
            return "review-cancelled";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("plan", plan.value(), "review", review.value(), "on", on.toString());
        }
    }
}
