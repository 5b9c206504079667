package nl.pop4j.jdbc;

import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static nl.pop4j.testkit.contract.ContractFixtures.aPlan;
import static nl.pop4j.testkit.contract.ContractFixtures.progressed;
import static nl.pop4j.testkit.contract.ContractFixtures.proposed;
import static nl.pop4j.testkit.contract.ContractFixtures.signed;
import static nl.pop4j.testkit.contract.ContractFixtures.withRevisions;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.pop4j.memory.InMemoryPorts;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.revision.Digest;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.RevisionStatus;
import nl.pop4j.port.StorePorts;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.id.PlanId;
import org.junit.jupiter.api.Test;

/**
 * RELIABILITY.md R6: employee, manager and HR adviser work on one plan at once, each reading, writing, reading and
 * writing again, in every order that four steps of three people have: 12! / (4! x 4! x 4!) = 34,650.
 *
 * <p>In memory all of them; on PostgreSQL a few, or as many as {@code -Dpop.orders=34650} says.
 */
class OrdersTest {

    private static final int ORDERS = 34_650;
    private static final int STEPS = 4;
    private static final int SAMPLED = Trials.of("orders", 60);
    private static final Map<Integer, Revision> FROZEN = new TreeMap<>();

    /** Who works, and what a write of theirs does to the plan that they read. */
    private enum Person {
        EMPLOYEE(plan -> progressed(plan, 10)),
        MANAGER(OrdersTest::frozen),
        ADVISER(OrdersTest::approved);

        private final UnaryOperator<DevelopmentPlan> change;

        Person(UnaryOperator<DevelopmentPlan> change) {
            this.change = change;
        }
    }

    @Test
    void losesNoUpdateInMemoryWhateverTheOrder() {
        List<List<Person>> orders = orders();
        assertThat(orders).hasSize(ORDERS).doesNotHaveDuplicates();
        assertThat(wrong("memory", orders, order -> InMemoryPorts.create(), OrdersTest::save))
                .isEmpty();
    }

    @Test
    void losesNoUpdateOnPostgres() {
        List<List<Person>> orders = new ArrayList<>(orders());
        Collections.shuffle(orders, new Random(Trials.seed()));
        try (HikariDataSource source = Databases.pooled(Databases.postgres())) {
            UnitOfWork store = JdbcPersistence.on(source).migrate().build();
            assertThat(wrong(
                            "PostgreSQL",
                            orders.subList(0, Math.min(SAMPLED, ORDERS)),
                            order -> {
                                Databases.empty(source);
                                return store;
                            },
                            OrdersTest::save))
                    .isEmpty();
        }
    }

    @Test
    void seesAStoreInWhichTheLastWriterWins() {
        List<List<Person>> one = List.of(orders().get(17_000));
        assertThat(wrong("memory", one, order -> InMemoryPorts.create(), OrdersTest::overwrite))
                .anyMatch(what -> what.contains("wrote over what was not read"));
    }

    private static DevelopmentPlan save(StorePorts ports, DevelopmentPlan plan) {
        return ports.plans().save(NORTH, plan);
    }

    /** The control: whatever was read, it is written over what is there. */
    private static DevelopmentPlan overwrite(StorePorts ports, DevelopmentPlan plan) {
        DevelopmentPlan there = ports.plans().find(NORTH, plan.id()).orElseThrow();
        return ports.plans()
                .save(
                        NORTH,
                        new DevelopmentPlan(
                                plan.id(),
                                plan.employee(),
                                plan.workingCopy(),
                                there.revisions(),
                                plan.execution(),
                                null,
                                there.version()));
    }

    /** What was wrong over these orders. */
    private static List<String> wrong(
            String database,
            List<List<Person>> orders,
            Function<List<Person>, UnitOfWork> stores,
            BiFunction<StorePorts, DevelopmentPlan, DevelopmentPlan> saving) {
        List<String> wrong = new ArrayList<>();
        for (List<Person> order : orders) {
            Sessions sessions = new Sessions(stores.apply(order), saving);
            order.forEach(sessions::step);
            sessions.end().forEach(what -> wrong.add(Trials.at("order " + order, database) + ": " + what));
        }
        return wrong;
    }

    private static List<List<Person>> orders() {
        List<List<Person>> all = new ArrayList<>();
        extend(new ArrayList<>(), all);
        return all;
    }

    private static void extend(List<Person> begun, List<List<Person>> all) {
        if (begun.size() == STEPS * Person.values().length) {
            all.add(List.copyOf(begun));
            return;
        }
        for (Person next : Person.values()) {
            if (Collections.frequency(begun, next) < STEPS) {
                begun.add(next);
                extend(begun, all);
                begun.remove(begun.size() - 1);
            }
        }
    }

    /** The plan with its working copy frozen once more: the same for every order, so that it is made once. */
    private static DevelopmentPlan frozen(DevelopmentPlan plan) {
        int number = plan.revisions().size() + 1;
        Revision next =
                FROZEN.computeIfAbsent(number, n -> proposed(plan).revisions().get(n - 1));
        return withRevisions(
                plan, Stream.concat(plan.revisions().stream(), Stream.of(next)).toList());
    }

    private static DevelopmentPlan approved(DevelopmentPlan plan) {
        return plan.latest()
                .filter(last -> last.status() == RevisionStatus.PROPOSED)
                .map(last -> signed(plan))
                .orElseGet(() -> progressed(plan, 1));
    }

    /** Three people at one plan, and what should come of it. */
    private static final class Sessions {

        private static final PlanId PLAN = PlanId.of("p1");

        private final UnitOfWork store;
        private final BiFunction<StorePorts, DevelopmentPlan, DevelopmentPlan> saving;
        private final Map<Person, DevelopmentPlan> read = new TreeMap<>();
        private final Map<Integer, Digest> approved = new TreeMap<>();
        private final List<String> wrong = new ArrayList<>();
        private DevelopmentPlan expected;

        Sessions(UnitOfWork store, BiFunction<StorePorts, DevelopmentPlan, DevelopmentPlan> saving) {
            this.store = store;
            this.saving = saving;
            this.expected = store.run(NORTH, ports -> ports.plans().save(NORTH, aPlan("p1")));
        }

        void step(Person person) {
            DevelopmentPlan mine = read.remove(person);
            if (mine == null) {
                read.put(person, found());
            } else {
                write(person, mine);
            }
        }

        private void write(Person person, DevelopmentPlan mine) {
            DevelopmentPlan next = person.change.apply(mine);
            boolean stale = !mine.version().equals(expected.version());
            try {
                DevelopmentPlan stored = store.run(NORTH, ports -> saving.apply(ports, next));
                if (stale) {
                    wrong.add(person + " wrote over what was not read");
                }
                expected = next.at(expected.version().next());
                if (person == Person.ADVISER) {
                    mine.latest().ifPresent(last -> approved.put(last.number(), last.digest()));
                }
                if (!stored.equals(expected)) {
                    wrong.add(person + " got back another plan");
                }
            } catch (StaleVersion e) {
                if (!stale || !e.current().equals(expected.version())) {
                    wrong.add(person + " was refused without a reason, or told another version");
                }
            }
        }

        List<String> end() {
            DevelopmentPlan last = found();
            if (!last.equals(expected)) {
                wrong.add("an update was lost");
            }
            approved.forEach((number, digest) -> {
                if (!last.revision(number).orElseThrow().digest().equals(digest)) {
                    wrong.add("revision " + number + " is not the one that was approved");
                }
            });
            return wrong;
        }

        private DevelopmentPlan found() {
            return store.run(NORTH, ports -> ports.plans().find(NORTH, PLAN)).orElseThrow();
        }
    }
}
