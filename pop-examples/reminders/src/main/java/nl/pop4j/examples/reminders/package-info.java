/**
 * Reminders and events in a host's own programs, by db-scheduler: one class that says what is due, one that carries
 * events on, and the two jobs that run them.
 *
 * <p>The library has no thread of its own and sends nothing. Copy what you need from here.
 */
@NullMarked
package nl.pop4j.examples.reminders;

import org.jspecify.annotations.NullMarked;
