/** Arbitraries of the domain's types and laws for what a host writes itself; published as the testkit jar. */
@NullMarked
package nl.pop4j.testkit;

import org.jspecify.annotations.NullMarked;
