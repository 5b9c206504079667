package nl.pop4j.gap.population;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Figures of several groups, added up. Levels are whole millionths, which is all the decimals that a level can have, and
 * weighted ones millionths of millionths, so that sums are exact; where a long could not hold those, they are decimals.
 */
final class GapSums {

    static final int DECIMALS = 6;
    private static final long MILLION = 1_000_000;

    private final long[] people;
    private final long[] withGap;
    private final long[] missing;
    private final long[] weighted;
    private final @Nullable BigDecimal[] beyond;

    private GapSums(int groups, boolean fits) {
        people = new long[groups];
        withGap = new long[groups];
        missing = new long[groups];
        weighted = new long[fits ? groups : 0];
        beyond = new BigDecimal[fits ? 0 : groups];
    }

    /**
     * Adds the people of places up.
     *
     * @param groups how many groups
     * @param groupOf to which group the people of each place belong
     * @param weights what people of each role count for, in millionths
     * @param most at least as much as is missing at all places together, in millionths
     */
    static GapSums of(int groups, int[] groupOf, Places places, long[] weights, long most) {
        long heaviest = LongStream.of(weights).max().orElse(0);
        boolean fits = Math.multiplyHigh(most, heaviest) == 0 && most * heaviest >= 0;
        GapSums sums = new GapSums(groups, fits);
        sums.add(groupOf, places);
        if (fits) {
            sums.weigh(groupOf, places, weights);
        } else {
            sums.weighExactly(groupOf, places, weights);
        }
        return sums;
    }

    private void add(int[] groupOf, Places places) {
        long[] more = places.people;
        long[] below = places.withGap;
        long[] lacking = places.missing;
        for (int place = 0; place < groupOf.length; place++) {
            int group = groupOf[place];
            people[group] += more[place];
            withGap[group] += below[place];
            missing[group] += lacking[place];
        }
    }

    private void weigh(int[] groupOf, Places places, long[] weights) {
        int[] roles = places.roles;
        long[] lacking = places.missing;
        for (int place = 0; place < groupOf.length; place++) {
            weighted[groupOf[place]] += lacking[place] * weights[roles[place]];
        }
    }

    private void weighExactly(int[] groupOf, Places places, long[] weights) {
        for (int place = 0; place < groupOf.length; place++) {
            BigDecimal weight = exact(weights[places.roles[place]], DECIMALS);
            BigDecimal more = exact(places.missing[place], DECIMALS).multiply(weight);
            BigDecimal before = beyond[groupOf[place]];
            beyond[groupOf[place]] = before == null ? more : before.add(more);
        }
    }

    /** Whether there is nobody. */
    boolean isEmpty() {
        return Arrays.stream(people).allMatch(count -> count == 0);
    }

    /** How many people a group has. */
    long people(int group) {
        return people[group];
    }

    /** What a group lacks. */
    GapFigures figures(int group) {
        return new GapFigures(people[group], withGap[group], exact(missing[group], DECIMALS), weighted(group));
    }

    private BigDecimal weighted(int group) {
        if (beyond.length == 0) {
            return exact(weighted[group], 2 * DECIMALS);
        }
        BigDecimal decimal = beyond[group];
        return decimal == null ? BigDecimal.ZERO : normalised(decimal);
    }

    /** What all groups lack together. */
    GapFigures total() {
        long count = 0;
        long below = 0;
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal product = BigDecimal.ZERO;
        for (int group = 0; group < people.length; group++) {
            count += people[group];
            below += withGap[group];
            sum = sum.add(exact(missing[group], DECIMALS));
            product = product.add(weighted(group));
        }
        return new GapFigures(count, below, normalised(sum), normalised(product));
    }

    /** A number given in units of so many decimals; whole numbers, the usual case, need no division by tens. */
    private static BigDecimal exact(long units, int decimals) {
        long one = decimals == DECIMALS ? MILLION : MILLION * MILLION;
        return units % one == 0 ? BigDecimal.valueOf(units / one) : normalised(BigDecimal.valueOf(units, decimals));
    }

    private static BigDecimal normalised(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
