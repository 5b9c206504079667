package nl.pop4j.review;

import java.time.LocalDate;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.id.ReviewId;

/**
 * One computed review, with its deadlines.
 *
 * <p>See {@link ReviewSchedule} for an example.
 *
 * @param nominal the date that was agreed, which names the review
 * @param date the working day on which it is
 * @param preparationDue the working day on which preparations are due, on or before the date
 * @param reportDue the working day on which the report is due, on or after the date; it may lie after the plan's end
 */
public record ReviewDate(LocalDate nominal, LocalDate date, LocalDate preparationDue, LocalDate reportDue) {

    /**
     * Checks the order of the deadlines.
     *
     * @throws IllegalArgumentException if preparationDue is after the date, or reportDue before it
     */
    public ReviewDate {
        if (preparationDue.isAfter(date) || reportDue.isBefore(date)) {
            throw new IllegalArgumentException("preparationDue, date and reportDue must be in this order");
        }
    }

    /**
     * A review on this day with the deadlines that the policy sets: so many working days before and after it, but
     * nothing is due before the first working day of the period.
     */
    static ReviewDate of(LocalDate nominal, LocalDate date, ReviewPolicy policy, DateRange period, WorkingDays days) {
        LocalDate prepared = days.plus(date, -policy.preparationDays());
        if (prepared.isBefore(period.start())) {
            prepared =
                    days.firstIn(period).filter(first -> first.isBefore(date)).orElse(date);
        }
        return new ReviewDate(nominal, date, prepared, days.plus(date, policy.reportDays()));
    }

    /** The name of the review; it follows from the nominal date. */
    public ReviewId id() {
        return ReviewId.on(nominal);
    }
}
