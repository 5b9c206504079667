/**
 * Races: the library against what a user would take instead and against the simplest direct code, over the same input
 * in one run.
 *
 * <p>A {@link nl.pop4j.examples.benchmarks.Race} checks that its contenders agree, rotates their order round by round,
 * and reports ratios with their spread. {@link nl.pop4j.examples.benchmarks.Benchmarks} runs all and writes
 * {@code docs/benchmarks.md}. Nothing here is a test: a slow machine fails nothing.
 */
@NullMarked
package nl.pop4j.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
