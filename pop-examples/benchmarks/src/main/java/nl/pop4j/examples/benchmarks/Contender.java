package nl.pop4j.examples.benchmarks;

import java.util.function.LongSupplier;

/**
 * One way to do the work of a race.
 *
 * @param name as the table shows it
 * @param part what part it plays
 * @param passes how often the work is done in a round; the time of a round is divided by it, so that quick and slow
 *     contenders can stand side by side
 * @param work does the whole work once and returns a checksum of its result
 */
record Contender(String name, Part part, int passes, LongSupplier work) {

    /** What part a contender plays. */
    enum Part {
        /** The library. */
        OURS,
        /** What a user would take instead. */
        PEER,
        /** The simplest direct code. */
        FLOOR
    }
}
