/**
 * Every port of a store in memory: the honest reference adapter, for first steps and for tests.
 *
 * <p>{@link nl.pop4j.memory.InMemoryPorts} passes the same contract suites as the databases: a unit of work is all or
 * nothing, versions are checked, one tenant sees nothing of another. Nothing survives the process.
 */
@NullMarked
package nl.pop4j.memory;

import org.jspecify.annotations.NullMarked;
