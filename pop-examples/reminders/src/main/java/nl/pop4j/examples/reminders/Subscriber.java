package nl.pop4j.examples.reminders;

import nl.pop4j.port.OutboxEntry;

/** A program that wants to know what happened. */
@FunctionalInterface
public interface Subscriber {

    /**
     * Takes an event in. The same one may come again: its place in the outbox tells it from others. Those of one plan
     * come in their order.
     *
     * @throws RuntimeException if it cannot be taken in now; it comes again
     */
    void on(OutboxEntry event);
}
