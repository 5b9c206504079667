package nl.pop4j.goal.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.id.Identifiers;

/**
 * What one employee may count on in one calendar year under a right to training, as the host knows it from contract and
 * collective agreement.
 *
 * <p>Example: {@code new TrainingEntitlement(TrainingEntitlement.BELGIAN_RIGHT, 2027, five, share, 12, BigDecimal.ZERO,
 * 456)} with a share of 0.8 gives 4 days of 7 hours and 36 minutes.
 *
 * @param scheme code of the right, as the terms of activities name it
 * @param year which year
 * @param fullTimeDays what somebody has who works full-time all year, zero or more
 * @param shareOfFullTime above 0, at most 1
 * @param monthsInService 1 to 12
 * @param carriedDays what was left of the year before, zero or more
 * @param minutesPerDay how long a day of training counts, 1 to 1,440
 */
public record TrainingEntitlement(
        String scheme,
        int year,
        BigDecimal fullTimeDays,
        @Personal(DataCategory.EMPLOYMENT) BigDecimal shareOfFullTime,
        @Personal(DataCategory.EMPLOYMENT) int monthsInService,
        @Personal(DataCategory.EMPLOYMENT) BigDecimal carriedDays,
        int minutesPerDay) {

    /** The Belgian individual training right in {@link PolicyPack#belgium()}. */
    public static final String BELGIAN_RIGHT = "BE-TRAINING-RIGHT";

    private static final int MINUTES_A_DAY = 1_440;
    private static final int DECIMALS = 4;

    /**
     * Checks the numbers; {@link #credit()} checks those of the credit.
     *
     * @throws IllegalArgumentException if the scheme has another form, or a number is out of range
     */
    public TrainingEntitlement {
        if (!Identifiers.isValid(scheme)) {
            throw new IllegalArgumentException("scheme must be 1 to 64 of A-Z a-z 0-9 . _ -");
        }
        if (carriedDays.signum() < 0 || minutesPerDay < 1 || minutesPerDay > MINUTES_A_DAY) {
            throw new IllegalArgumentException("carriedDays must not be negative, minutesPerDay 1 to 1440");
        }
        TrainingCredit.proRata(year, fullTimeDays, shareOfFullTime, monthsInService);
    }

    /** The days of the year, pro rata, with what was carried over; nothing used yet. */
    public TrainingCredit credit() {
        TrainingCredit own = TrainingCredit.proRata(year, fullTimeDays, shareOfFullTime, monthsInService);
        return new TrainingCredit(year, own.credit().add(carriedDays), own.uses());
    }

    /** Minutes as days of training, four decimals, the half up. Example: 228 of 456 minutes are half a day. */
    public BigDecimal days(long minutes) {
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(minutesPerDay), DECIMALS, RoundingMode.HALF_UP);
    }

    /** The scheme and year only. */
    @Override
    public String toString() {
        return "TrainingEntitlement[" + scheme + " " + year + "]";
    }
}
