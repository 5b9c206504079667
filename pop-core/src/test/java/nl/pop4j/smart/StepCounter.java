package nl.pop4j.smart;

/** Counts the steps of code that was loaded by a {@link CountingClassLoader}; one thread at a time. */
public final class StepCounter {

    private static long steps;

    private StepCounter() {}

    /** Called at the beginning of each method and before each jump. */
    public static void step() {
        steps++;
    }

    /** How many steps were made in the course of some work. */
    static long during(Runnable work) {
        long before = steps;
        work.run();
        return steps - before;
    }
}
