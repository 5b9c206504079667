/**
 * What each port of a store promises, as tests: an adapter passes when its own test classes extend these and hand in
 * its store. Memory and the databases of this library are tested with exactly these.
 */
@NullMarked
package nl.pop4j.testkit.contract;

import org.jspecify.annotations.NullMarked;
