package nl.pop4j.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * Contenders over the same input in one run.
 *
 * <p>After a warm-up, each round runs every contender once, the order rotated by one from round to round, so that no
 * one always has the cold or the warm place. Ratios are taken within a round: the machine's drift falls out.
 *
 * @param row the row of the table, such as {@code B2}
 * @param title what is done
 * @param units how many units of work one run does, for the rate
 * @param unit what a unit is
 * @param aim what was aimed at, in words
 * @param agree whether all contenders compute the same, so that their checksums must be equal
 * @param contenders who races; one of them is ours
 */
record Race(String row, String title, long units, String unit, String aim, boolean agree, List<Contender> contenders) {

    private static final long WARM_UP_NANOS = 6_000_000_000L;

    /** The result of one contender: seconds of one pass, round by round. */
    record Times(Contender contender, List<Double> seconds) {

        double median() {
            return quantile(seconds, 0.5);
        }

        /** The ratio of another contender's time to this one's, round by round: lower tenth, median, upper tenth. */
        double[] ratiosOf(Times other) {
            List<Double> ratios = new ArrayList<>();
            for (int i = 0; i < seconds.size(); i++) {
                ratios.add(other.seconds.get(i) / seconds.get(i));
            }
            return new double[] {quantile(ratios, 0.1), quantile(ratios, 0.5), quantile(ratios, 0.9)};
        }
    }

    /**
     * Runs the race.
     *
     * @param rounds how many counted rounds
     * @throws IllegalStateException if contenders that should agree do not
     */
    List<Times> run(int rounds) {
        checkAgreement();
        List<Times> times = contenders.stream()
                .map(contender -> new Times(contender, new ArrayList<>()))
                .toList();
        contenders.forEach(Race::warmUp);
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < contenders.size(); i++) {
                int who = (i + round) % contenders.size();
                times.get(who).seconds().add(time(contenders.get(who)));
            }
        }
        return times;
    }

    private void checkAgreement() {
        long expected = contenders.get(0).work().getAsLong();
        for (Contender contender : contenders) {
            long sum = contender.work().getAsLong();
            if (agree && sum != expected) {
                throw new IllegalStateException(row + ": " + contender.name() + " computes something else");
            }
        }
    }

    /** Long enough for the compiler to be done with it. */
    private static void warmUp(Contender contender) {
        long start = System.nanoTime();
        long sum = 0;
        while (System.nanoTime() - start < WARM_UP_NANOS) {
            sum += contender.work().getAsLong();
        }
        if (sum == Long.MIN_VALUE) {
            throw new IllegalStateException("no work can be left out");
        }
    }

    private static double time(Contender contender) {
        long sum = 0;
        long start = System.nanoTime();
        for (int i = 0; i < contender.passes(); i++) {
            sum += contender.work().getAsLong();
        }
        long end = System.nanoTime();
        // The checksum is used, so that no work can be left out.
        return (end - start + (sum == Long.MIN_VALUE ? 1 : 0)) / 1e9 / contender.passes();
    }

    private static double quantile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.round(share * (sorted.size() - 1)));
    }
}
