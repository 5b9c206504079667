package nl.pop4j.testkit.contract;

import static nl.pop4j.testkit.contract.ContractFixtures.MORNING;
import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static nl.pop4j.testkit.contract.ContractFixtures.SOUTH;
import static nl.pop4j.testkit.contract.ContractFixtures.anEvent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import nl.pop4j.port.OutboxClaim;
import nl.pop4j.port.OutboxEntry;
import nl.pop4j.shared.id.TenantId;
import org.junit.jupiter.api.Test;

/** What {@link nl.pop4j.port.EventOutbox} promises. */
public abstract class EventOutboxContract extends StoreContract {

    /** For implementing classes. */
    protected EventOutboxContract() {}

    @Test
    void isEmptyAtFirst() {
        assertThat(pending(NORTH)).isEmpty();
    }

    @Test
    void givesBackWhatAnEventSays() {
        add("p1", 0);
        add("p1", 7);
        assertThat(pending(NORTH)).hasSize(2).satisfies(entries -> {
            assertThat(entries.get(0)).isEqualTo(OutboxEntry.of(entries.get(0).position(), anEvent("p1", 0)));
            assertThat(entries.get(1)).isEqualTo(OutboxEntry.of(entries.get(1).position(), anEvent("p1", 7)));
        });
    }

    @Test
    void keepsTheOrderInWhichEventsWereAdded() {
        for (int i = 1; i <= 12; i++) {
            int revision = i;
            doIn(NORTH, ports -> {
                ports.outbox().add(NORTH, anEvent("p1", revision));
                ports.outbox().add(NORTH, anEvent("p2", revision));
            });
        }
        List<OutboxEntry> entries = pending(NORTH);
        assertThat(entries).extracting(OutboxEntry::position).isSorted().doesNotHaveDuplicates();
        assertThat(entries)
                .extracting(entry -> entry.aggregate() + "/" + entry.details().get("revision"))
                .startsWith("p1/1", "p2/1", "p1/2", "p2/2")
                .endsWith("p1/12", "p2/12")
                .hasSize(24);
    }

    @Test
    void givesAtMostAsManyAsAsked() {
        add("p1", 1);
        add("p1", 2);
        add("p1", 3);
        assertThat(this.<List<OutboxEntry>>in(NORTH, ports -> ports.outbox().pending(NORTH, 2)))
                .extracting(entry -> entry.details().get("revision"))
                .containsExactly("1", "2");
    }

    @Test
    void takesOutWhatIsAcknowledgedAndNothingElse() {
        add("p1", 1);
        add("p1", 2);
        add("p1", 3);
        long second = pending(NORTH).get(1).position();
        doIn(NORTH, ports -> ports.outbox().acknowledge(NORTH, List.of(second)));
        doIn(NORTH, ports -> ports.outbox().acknowledge(NORTH, List.of(second, second, Long.MAX_VALUE)));
        doIn(NORTH, ports -> ports.outbox().acknowledge(NORTH, List.of()));
        assertThat(pending(NORTH))
                .extracting(entry -> entry.details().get("revision"))
                .containsExactly("1", "3");
    }

    @Test
    void givesNobodyElseWhatOneHasTakenOn() {
        add("p1", 1);
        add("p2", 1);
        add("p1", 2);
        assertThat(claimed("one", MORNING, 1)).containsExactly("p1/1");
        assertThat(claimed("two", MORNING, 10)).containsExactly("p2/1");
        assertThat(claimed("two", MORNING, 10)).isEmpty();
        assertThat(pending(NORTH)).hasSize(3);
    }

    @Test
    void freesWhatWasNotAcknowledgedInTime() {
        add("p1", 1);
        add("p1", 2);
        assertThat(claimed("one", MORNING, 1)).containsExactly("p1/1");
        assertThat(claimed("two", MORNING.plusSeconds(29), 10)).isEmpty();
        assertThat(claimed("two", MORNING.plusSeconds(30), 10)).containsExactly("p1/1", "p1/2");
    }

    @Test
    void goesOnWithAnAggregateOnceItsEarlierEventsAreAcknowledged() {
        add("p1", 1);
        add("p1", 2);
        assertThat(claimed("one", MORNING, 1)).containsExactly("p1/1");
        long first = pending(NORTH).get(0).position();
        doIn(NORTH, ports -> ports.outbox().acknowledge(NORTH, List.of(first)));
        assertThat(claimed("two", MORNING, 10)).containsExactly("p1/2");
    }

    @Test
    void forgetsAClaimOfAUnitThatFailed() {
        add("p1", 1);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> doIn(NORTH, ports -> {
                    ports.outbox().claim(NORTH, claim("one", MORNING), 10);
                    throw new IllegalStateException("no");
                }));
        assertThat(claimed("two", MORNING, 10)).containsExactly("p1/1");
    }

    @Test
    void neverUsesAPositionTwice() {
        add("p1", 1);
        long first = pending(NORTH).get(0).position();
        doIn(NORTH, ports -> ports.outbox().acknowledge(NORTH, List.of(first)));
        add("p1", 2);
        assertThat(pending(NORTH))
                .allSatisfy(entry -> assertThat(entry.position()).isGreaterThan(first));
    }

    @Test
    void forgetsEventsOfAUnitThatFailed() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> doIn(NORTH, ports -> {
                    ports.outbox().add(NORTH, anEvent("p1", 1));
                    throw new IllegalStateException("no");
                }));
        assertThat(pending(NORTH)).isEmpty();
    }

    @Test
    void keepsTenantsApart() {
        add("p1", 1);
        long position = pending(NORTH).get(0).position();
        assertThat(pending(SOUTH)).isEmpty();
        doIn(SOUTH, ports -> ports.outbox().acknowledge(SOUTH, List.of(position)));
        assertThat(pending(NORTH)).hasSize(1);
    }

    private void add(String plan, int revision) {
        doIn(NORTH, ports -> ports.outbox().add(NORTH, anEvent(plan, revision)));
    }

    private List<String> claimed(String publisher, Instant now, int limit) {
        return this.<List<OutboxEntry>>in(NORTH, ports -> ports.outbox().claim(NORTH, claim(publisher, now), limit))
                .stream()
                .map(entry -> entry.aggregate() + "/" + entry.details().get("revision"))
                .toList();
    }

    private static OutboxClaim claim(String publisher, Instant now) {
        return new OutboxClaim(publisher, now, now.plusSeconds(30));
    }

    private List<OutboxEntry> pending(TenantId tenant) {
        return in(tenant, ports -> ports.outbox().pending(tenant, 1_000));
    }
}
