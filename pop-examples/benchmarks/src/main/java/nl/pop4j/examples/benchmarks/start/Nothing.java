package nl.pop4j.examples.benchmarks.start;

/** Starts and ends. */
public final class Nothing {

    private Nothing() {}

    /** Does nothing. */
    public static void main(String[] none) {
        // The floor: what a JVM costs.
    }
}
