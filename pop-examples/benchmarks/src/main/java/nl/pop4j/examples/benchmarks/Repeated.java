package nl.pop4j.examples.benchmarks;

import java.sql.SQLException;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;

/** Work that is done several times in a pass, since once is too short to be timed. */
final class Repeated {

    private Repeated() {}

    /** Work that speaks SQL. */
    @FunctionalInterface
    interface Statements {
        /** Does it, and gives a checksum. */
        long run() throws SQLException;
    }

    /** Does work so many times and adds its checksums up. */
    static long times(int times, LongSupplier work) {
        return LongStream.range(0, times).map(i -> work.getAsLong()).sum();
    }

    /** Work in which no statement may fail. */
    static LongSupplier sql(Statements work) {
        return () -> {
            try {
                return work.run();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        };
    }
}
