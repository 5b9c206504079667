/** One plan as pages, in several ways: ours, the page engine alone, another formatter, and direct drawing. */
@NullMarked
package nl.pop4j.examples.benchmarks.pages;

import org.jspecify.annotations.NullMarked;
