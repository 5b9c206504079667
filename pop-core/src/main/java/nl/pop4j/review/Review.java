package nl.pop4j.review;

import java.time.LocalDate;
import nl.pop4j.shared.id.ReviewId;
import org.jspecify.annotations.Nullable;

/**
 * One moment at which progress is looked at.
 *
 * <p>It keeps its identity when it is moved. Example: {@code r-20270501}, agreed for Saturday 1 May 2027, stands on
 * Monday 3 May, is moved to 10 May, and is still {@code r-20270501}.
 *
 * @param id its name in the cycle
 * @param origin why it is there
 * @param when the dates that hold now
 * @param movedFrom the day for which it was first scheduled, or null as long as nobody has moved it
 * @param moves how often its day was changed: calendars replace an older entry by the one that counts more
 * @param heldOn the day on which it was held, or null
 * @param report what was seen, or null
 * @param cancellation that it was called off, or null
 */
public record Review(
        ReviewId id,
        ReviewOrigin origin,
        ReviewDate when,
        @Nullable LocalDate movedFrom,
        int moves,
        @Nullable LocalDate heldOn,
        @Nullable ReviewReport report,
        @Nullable ReviewCancellation cancellation) {

    /**
     * Checks what excludes what.
     *
     * @throws IllegalArgumentException if there is a report though nothing was held, if it was both held and cancelled,
     *     or if its moves do not agree with {@code movedFrom}
     */
    public Review {
        if (moves < 0 || (moves == 0) != (movedFrom == null)) {
            throw new IllegalArgumentException("moves must be 0 without movedFrom and positive with it");
        }
        if (report != null && heldOn == null) {
            throw new IllegalArgumentException("report needs heldOn");
        }
        if (heldOn != null && cancellation != null) {
            throw new IllegalArgumentException("cancellation excludes heldOn");
        }
    }

    /** A review that is planned for these dates, named after its nominal date. */
    public static Review planned(ReviewDate when) {
        return new Review(when.id(), ReviewOrigin.CADENCE, when, null, 0, null, null, null);
    }

    /** The day for which it is planned now. */
    public LocalDate date() {
        return when.date();
    }

    /** Where it stands on this day. A review of today is still planned. */
    public ReviewStatus status(LocalDate today) {
        if (cancellation != null) {
            return ReviewStatus.CANCELLED;
        }
        if (heldOn != null) {
            return ReviewStatus.HELD;
        }
        return date().isBefore(today) ? ReviewStatus.MISSED : ReviewStatus.PLANNED;
    }

    /** Whether it is neither held nor called off. */
    public boolean isOpen() {
        return heldOn == null && cancellation == null;
    }

    /** Whether the report of a held review is still missing on this day, after the day on which it was due. */
    public boolean isReportOverdueOn(LocalDate today) {
        return heldOn != null && report == null && when.reportDue().isBefore(today);
    }

    Review movedTo(ReviewDate other) {
        LocalDate first = movedFrom == null ? date() : movedFrom;
        return new Review(id, origin, other, first, moves + 1, heldOn, report, cancellation);
    }

    Review held(LocalDate on) {
        return new Review(id, origin, when, movedFrom, moves, on, report, cancellation);
    }

    Review reported(ReviewReport seen) {
        return new Review(id, origin, when, movedFrom, moves, heldOn, seen, cancellation);
    }

    Review cancelled(ReviewCancellation why) {
        return new Review(id, origin, when, movedFrom, moves, heldOn, report, why);
    }
}
