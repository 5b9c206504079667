package nl.pop4j.jdbc;

import java.util.Locale;

/**
 * How many trials a suite makes, and with which seed: few in a build, more by one command.
 *
 * <p>A failure says {@code seed + step + database}; {@code -Dpop.seed=...} makes the same draws again.
 */
final class Trials {

    private static final long SEED = Long.getLong("pop.seed", 20_261_129L);

    private Trials() {}

    /** As many as {@code -Dpop.<name>=n} says, or so many. */
    static int of(String name, int unlessGiven) {
        return Integer.getInteger("pop." + name, unlessGiven);
    }

    /** The seed of this run. */
    static long seed() {
        return SEED;
    }

    /** Where a trial stands, for the message of a failure. */
    static String at(Object step, Object database) {
        return String.format(Locale.ROOT, "seed %d + step %s + database %s", SEED, step, database);
    }
}
