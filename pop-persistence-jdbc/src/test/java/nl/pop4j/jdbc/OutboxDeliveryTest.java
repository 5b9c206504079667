package nl.pop4j.jdbc;

import static nl.pop4j.testkit.contract.ContractFixtures.MORNING;
import static nl.pop4j.testkit.contract.ContractFixtures.anEvent;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pop4j.port.OutboxClaim;
import nl.pop4j.port.OutboxEntry;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.id.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Events delivered twice, late, and by publishers that die between publishing and acknowledging: each has one effect
 * where they arrive, and those of one plan arrive in their order.
 */
@ExtendWith(MariaDb.class)
class OutboxDeliveryTest {

    private static final int HISTORIES = Integer.getInteger("pop.deliveries", 10);
    private static final int STEPS = 60;
    private static final long SEED = Long.getLong("pop.seed", 20261129L);
    private static final String[] PLANS = {"p1", "p2", "p3"};

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("nl.pop4j.jdbc.Database#all")
    void haveOneEffectEachInTheOrderOfTheirPlan(Database database) {
        UnitOfWork store = JdbcPersistence.on(database.in(folder)).migrate().build();
        int doubled = 0;
        for (int history = 0; history < HISTORIES; history++) {
            History told = new History(store, SEED + history, true).run();
            String where = "seed " + (SEED + history) + " on " + database;
            assertThat(told.effects()).as(where).isEqualTo(told.added);
            doubled += told.arrived.size() - told.added.size();
        }
        assertThat(doubled).as("deliveries that had to be recognised").isPositive();
    }

    /** The control: whoever takes events out before they are published loses some. */
    @Test
    void areLostByAPublisherThatAcknowledgesFirst() {
        UnitOfWork store = JdbcPersistence.on(Databases.h2(folder)).migrate().build();
        assertThat(IntStream.range(0, HISTORIES).filter(history -> {
                    History told = new History(store, SEED + history, false).run();
                    return !told.effects().equals(told.added);
                }))
                .isNotEmpty();
    }

    /** One interleaving of somebody who adds events and three who publish them. */
    private static final class History {

        private final UnitOfWork store;
        private final TenantId tenant;
        private final Random random;
        private final boolean acknowledgeLast;
        private final ListMultimap<String, Integer> added = ArrayListMultimap.create();
        private final List<OutboxEntry> arrived = new ArrayList<>();
        private final List<Publisher> publishers =
                Stream.of("n1", "n2", "n3").map(Publisher::new).toList();
        private Instant now = MORNING;
        private int number;

        History(UnitOfWork store, long seed, boolean acknowledgeLast) {
            this.store = store;
            this.tenant = TenantId.of("t" + seed);
            this.random = new Random(seed);
            this.acknowledgeLast = acknowledgeLast;
        }

        History run() {
            for (int step = 0; step < STEPS; step++) {
                now = now.plusSeconds(random.nextInt(12));
                if (random.nextInt(3) == 0) {
                    add();
                } else {
                    publishers.get(random.nextInt(publishers.size())).act();
                }
            }
            publishers.forEach(Publisher::die);
            now = now.plusSeconds(3600);
            Publisher last = publishers.get(0);
            while (store.<Boolean>run(
                    tenant, ports -> !ports.outbox().pending(tenant, 1).isEmpty())) {
                last.claim();
                last.publish(last.hand.size());
                last.acknowledge();
            }
            return this;
        }

        /** What a receiver makes of the arrivals that knows each event by its place. */
        ListMultimap<String, Integer> effects() {
            Set<Long> known = new HashSet<>();
            ListMultimap<String, Integer> effects = ArrayListMultimap.create();
            arrived.stream()
                    .filter(event -> known.add(event.position()))
                    .forEach(event -> effects.put(
                            event.aggregate(), Integer.valueOf(event.details().get("revision"))));
            return effects;
        }

        private void add() {
            String plan = PLANS[random.nextInt(PLANS.length)];
            number++;
            added.put(plan, number);
            store.<Integer>run(tenant, ports -> {
                ports.outbox().add(tenant, anEvent(plan, number));
                return number;
            });
        }

        /** Somebody who publishes, and may die at any moment. */
        private final class Publisher {

            private final String name;
            private List<OutboxEntry> hand = new ArrayList<>();
            private final List<Long> published = new ArrayList<>();

            Publisher(String name) {
                this.name = name;
            }

            void act() {
                switch (random.nextInt(8)) {
                    case 0 -> die();
                    case 1, 2 -> acknowledge();
                    case 3, 4 -> claim();
                    default -> publish(1);
                }
            }

            void die() {
                hand.clear();
                published.clear();
            }

            void claim() {
                if (hand.isEmpty() && published.isEmpty()) {
                    OutboxClaim claim = new OutboxClaim(name, now, now.plusSeconds(20));
                    hand = new ArrayList<>(store.<List<OutboxEntry>>run(
                            tenant, ports -> ports.outbox().claim(tenant, claim, 1 + random.nextInt(4))));
                    if (!acknowledgeLast) {
                        takeOut(hand.stream().map(OutboxEntry::position).toList());
                    }
                }
            }

            void publish(int most) {
                for (int i = 0; i < most && !hand.isEmpty(); i++) {
                    OutboxEntry event = hand.remove(0);
                    arrived.add(event);
                    published.add(event.position());
                }
            }

            void acknowledge() {
                takeOut(List.copyOf(published));
                published.clear();
            }

            private void takeOut(List<Long> positions) {
                store.<Integer>run(tenant, ports -> {
                    ports.outbox().acknowledge(tenant, positions);
                    return positions.size();
                });
            }
        }
    }
}
