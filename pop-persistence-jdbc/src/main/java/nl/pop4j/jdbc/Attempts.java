package nl.pop4j.jdbc;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import nl.pop4j.jdbc.sql.LostRace;
import nl.pop4j.jdbc.sql.SqlFailure;
import nl.pop4j.shared.error.StoreUnavailable;

/**
 * Runs a whole unit again after a deadlock, a serialisation failure or a lost race, a bounded number of times, after a
 * pause that grows and is drawn by lot so that two units do not meet again.
 *
 * @param most how often at most, 1 or more
 * @param pause waits before another attempt
 */
record Attempts(int most, Pause pause) {

    /** Waits. */
    @FunctionalInterface
    interface Pause {
        /** Waits before an attempt, numbered from 2. */
        void before(int attempt) throws InterruptedException;
    }

    private static final long FIRST_PAUSE_MILLIS = 4;
    private static final int LONGEST_DOUBLING = 6;

    /** As many attempts as given, with pauses of 2 to 4 ms at first, doubled each time, at most 256 ms. */
    static Attempts of(int most) {
        return new Attempts(most, attempt -> {
            long longest = FIRST_PAUSE_MILLIS << Math.min(attempt - 2, LONGEST_DOUBLING);
            Thread.sleep(ThreadLocalRandom.current().nextLong(longest / 2, longest + 1));
        });
    }

    /**
     * The result of the first attempt that succeeds.
     *
     * @throws nl.pop4j.shared.error.PopException if none does
     */
    <T> T run(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            if (attempt > 1) {
                waitBefore(attempt);
            }
            try {
                return work.get();
            } catch (SqlFailure e) {
                if (!mayTryAgain(e) || attempt >= most) {
                    throw Failures.afterStatement(e);
                }
            } catch (LostRace e) {
                if (attempt >= most) {
                    throw Failures.afterRaces(e);
                }
            }
        }
    }

    private void waitBefore(int attempt) {
        try {
            pause.before(attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("interrupted", e);
        }
    }

    private static boolean mayTryAgain(SqlFailure failure) {
        return failure.kind() == SqlFailure.Kind.BUSY || failure.kind() == SqlFailure.Kind.DUPLICATE;
    }
}
