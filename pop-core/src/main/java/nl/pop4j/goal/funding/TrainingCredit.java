package nl.pop4j.goal.funding;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * The counter of one employee's training right in one calendar year (individueel opleidingsrecht): credit, used, left.
 *
 * <p>The credit of somebody who works part-time, or for part of the year, is pro rata:
 * {@code days x share of full time x months in service / 12}. Source: act of 3 October 2022 on various labour
 * provisions (Belgium), art. 50 to 57, as explained by the federal labour service. Example: 5 days, 0.8 of full time, 9
 * months give a credit of 3 days.
 *
 * @param year which year
 * @param credit the days of this year, exact, with what was carried over
 * @param uses the days of each training followed, in order, each above zero
 */
public record TrainingCredit(int year, BigDecimal credit, List<BigDecimal> uses) {

    private static final int MONTHS = 12;
    private static final int DECIMALS = 4;

    /**
     * Copies the uses and checks the numbers.
     *
     * @throws IllegalArgumentException if the credit is negative, or a use is not above zero
     */
    public TrainingCredit {
        uses = ImmutableList.copyOf(uses);
        if (credit.signum() < 0 || uses.stream().anyMatch(use -> use.signum() <= 0)) {
            throw new IllegalArgumentException("credit must not be negative, and each use above zero");
        }
        credit = credit.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * A credit pro rata, of which nothing is used; four decimals, the half up.
     *
     * @param fullTimeDays what somebody has who works full-time all year, zero or more
     * @param shareOfFullTime above 0, at most 1
     * @param monthsInService 1 to 12
     * @throws IllegalArgumentException if a number is out of range
     */
    public static TrainingCredit proRata(
            int year, BigDecimal fullTimeDays, BigDecimal shareOfFullTime, int monthsInService) {
        boolean isShare = shareOfFullTime.signum() > 0 && shareOfFullTime.compareTo(BigDecimal.ONE) <= 0;
        if (!isShare || monthsInService < 1 || monthsInService > MONTHS) {
            throw new IllegalArgumentException("shareOfFullTime must be above 0 to 1, monthsInService 1 to 12");
        }
        BigDecimal days = fullTimeDays
                .multiply(shareOfFullTime)
                .multiply(BigDecimal.valueOf(monthsInService))
                .divide(BigDecimal.valueOf(MONTHS), MathContext.DECIMAL64);
        return new TrainingCredit(year, days, ImmutableList.of());
    }

    /** The same after one more training of so many days; more than there is can be used. */
    public TrainingCredit using(BigDecimal days) {
        return new TrainingCredit(
                year,
                credit,
                ImmutableList.<BigDecimal>builder().addAll(uses).add(days).build());
    }

    /** The days used so far. */
    public BigDecimal used() {
        return uses.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The days left, zero where more was used than there was. */
    public BigDecimal left() {
        return credit.subtract(used()).max(BigDecimal.ZERO);
    }

    /** The credit of the next year: what is left of this one is carried over. */
    public TrainingCredit carriedInto(TrainingCredit next) {
        return new TrainingCredit(next.year, next.credit.add(left()), next.uses);
    }
}
