/**
 * Which step is possible when: the transition table as data, and the events that steps leave behind.
 *
 * <p>{@link nl.pop4j.plan.lifecycle.LifeCycle} is the only place that says what may follow what; documentation and
 * guidance read the same table.
 */
@NullMarked
package nl.pop4j.plan.lifecycle;

import org.jspecify.annotations.NullMarked;
