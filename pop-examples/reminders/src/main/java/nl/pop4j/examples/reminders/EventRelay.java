package nl.pop4j.examples.reminders;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.pop4j.port.OutboxClaim;
import nl.pop4j.port.OutboxEntry;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.id.TenantId;

/**
 * Carries the events of a tenant to a subscriber: claims some, hands them over in the order of their plan, and takes out
 * what was taken in. Any number of machines may do it at once.
 *
 * @param store where they wait
 * @param tenant of which organisation
 * @param publisher the name of this machine
 * @param subscriber who wants them
 * @param clock tells the time by which claims end
 */
public record EventRelay(UnitOfWork store, TenantId tenant, String publisher, Subscriber subscriber, Clock clock) {

    private static final int AT_ONCE = 50;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /**
     * Carries what waits, some of it.
     *
     * @return how many events were taken in
     * @throws RuntimeException what a subscriber has thrown first; the others of the same plan wait, the rest went on
     */
    public int carry() {
        Instant now = clock.instant();
        OutboxClaim claim = new OutboxClaim(publisher, now, now.plus(LONGEST));
        List<OutboxEntry> claimed = store.run(tenant, ports -> ports.outbox().claim(tenant, claim, AT_ONCE));
        List<Long> takenIn = new ArrayList<>();
        List<RuntimeException> failures = new ArrayList<>();
        Set<String> waiting = new HashSet<>();
        for (OutboxEntry event : claimed) {
            if (!waiting.contains(event.aggregate())) {
                try {
                    subscriber.on(event);
                    takenIn.add(event.position());
                } catch (RuntimeException e) {
                    waiting.add(event.aggregate());
                    failures.add(e);
                }
            }
        }
        store.<Integer>run(tenant, ports -> {
            ports.outbox().acknowledge(tenant, takenIn);
            return takenIn.size();
        });
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
        return takenIn.size();
    }
}
