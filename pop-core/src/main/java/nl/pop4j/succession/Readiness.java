package nl.pop4j.succession;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How soon someone could fill a position. */
public enum Readiness {
    /** Today. */
    NOW,
    /** Within a year. */
    WITHIN_1_YEAR,
    /** Within two years. */
    WITHIN_2_YEARS,
    /** Within three years. */
    WITHIN_3_YEARS,
    /** Later, or nobody can say: something that the position asks is not in the plan yet. */
    NOT_FORESEEN;

    /**
     * The band of a day; the anniversary itself belongs to the nearer band.
     *
     * <p>Example: on 23 November 2026 a person ready on 23 November 2027 is ready within a year, one ready on 24
     * November 2027 within two.
     *
     * @param today the day of the overview
     * @param ready the day on which all is expected to be there, null where nobody can say
     */
    public static Readiness of(LocalDate today, @Nullable LocalDate ready) {
        if (ready == null || ready.isAfter(today.plusYears(3))) {
            return NOT_FORESEEN;
        }
        if (ready.isAfter(today.plusYears(2))) {
            return WITHIN_3_YEARS;
        }
        if (ready.isAfter(today.plusYears(1))) {
            return WITHIN_2_YEARS;
        }
        return ready.isAfter(today) ? WITHIN_1_YEAR : NOW;
    }
}
