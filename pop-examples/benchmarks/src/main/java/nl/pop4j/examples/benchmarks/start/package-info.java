/** What the contenders of the race of first starts do: each class is the main class of a JVM of its own. */
@org.jspecify.annotations.NullMarked
package nl.pop4j.examples.benchmarks.start;
