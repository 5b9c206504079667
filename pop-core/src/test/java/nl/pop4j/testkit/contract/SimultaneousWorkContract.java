package nl.pop4j.testkit.contract;

import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static nl.pop4j.testkit.contract.ContractFixtures.aCommand;
import static nl.pop4j.testkit.contract.ContractFixtures.aPlan;
import static nl.pop4j.testkit.contract.ContractFixtures.anEvent;
import static nl.pop4j.testkit.contract.ContractFixtures.progressed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.port.OutboxEntry;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.error.StoreUnavailable;
import nl.pop4j.shared.id.CommandId;
import nl.pop4j.shared.id.PlanId;
import org.junit.jupiter.api.Test;

/** What {@link nl.pop4j.port.UnitOfWork} promises when several run at once. */
public abstract class SimultaneousWorkContract extends StoreContract {

    private static final int THREADS = 4;
    private static final int ROUNDS = 6;
    private static final PlanId PLAN = PlanId.of("p1");

    /** For implementing classes. */
    protected SimultaneousWorkContract() {}

    @Test
    void losesNoUpdate() throws Exception {
        doIn(NORTH, ports -> ports.plans().save(NORTH, aPlan("p1")));
        atOnce(() -> {
            for (int i = 0; i < ROUNDS; i++) {
                untilItIsNotRefused(this::progress);
            }
            return true;
        });
        DevelopmentPlan plan =
                in(NORTH, ports -> ports.plans().find(NORTH, PLAN)).orElseThrow();
        assertThat(plan.version()).isEqualTo(Version.of(1 + THREADS * ROUNDS));
        assertThat(plan.execution().progress()).hasSize(THREADS * ROUNDS);
    }

    @Test
    void keepsTheEventsOfAnAggregateInTheOrderOfItsVersions() throws Exception {
        doIn(NORTH, ports -> ports.plans().save(NORTH, aPlan("p1")));
        atOnce(() -> {
            for (int i = 0; i < ROUNDS; i++) {
                untilItIsNotRefused(this::progress);
            }
            return true;
        });
        List<OutboxEntry> events = in(NORTH, ports -> ports.outbox().pending(NORTH, 1_000));
        assertThat(events)
                .extracting(event -> event.details().get("revision"))
                .containsExactlyElementsOf(IntStream.rangeClosed(2, 1 + THREADS * ROUNDS)
                        .mapToObj(Integer::toString)
                        .toList());
    }

    @Test
    void givesTheSameCommandOneEffectHoweverOftenItIsSentAtOnce() throws Exception {
        doIn(NORTH, ports -> ports.plans().save(NORTH, aPlan("p1")));
        List<String> answers = atOnce(() -> untilItIsNotRefused(this::command));
        assertThat(answers).hasSize(THREADS).containsOnlyOnce("done").contains("seen");
        assertThat(in(NORTH, ports -> ports.plans().find(NORTH, PLAN))
                        .orElseThrow()
                        .version())
                .isEqualTo(Version.of(2));
    }

    @Test
    void createsOnlyOnce() throws Exception {
        List<String> answers = atOnce(() -> untilItIsNotRefused(() -> in(NORTH, ports -> {
            if (ports.plans().find(NORTH, PLAN).isPresent()) {
                return "seen";
            }
            ports.plans().save(NORTH, aPlan("p1"));
            return "done";
        })));
        assertThat(answers).hasSize(THREADS).containsOnlyOnce("done").contains("seen");
    }

    private boolean progress() {
        return in(NORTH, ports -> {
            DevelopmentPlan plan = ports.plans().find(NORTH, PLAN).orElseThrow();
            DevelopmentPlan next = ports.plans().save(NORTH, progressed(plan, 10));
            ports.outbox().add(NORTH, anEvent("p1", (int) next.version().number()));
            return true;
        });
    }

    private String command() {
        return in(NORTH, ports -> {
            DevelopmentPlan plan = ports.plans().find(NORTH, PLAN).orElseThrow();
            if (ports.commands().find(NORTH, CommandId.of("c1")).isPresent()) {
                return "seen";
            }
            ports.plans().save(NORTH, progressed(plan, 10));
            ports.commands().add(NORTH, aCommand("c1"));
            return "done";
        });
    }

    /** A store may give up a race, never half-way: whoever tries again gets there. */
    private static <T> T untilItIsNotRefused(Callable<T> work) throws Exception {
        while (true) {
            try {
                return work.call();
            } catch (StoreUnavailable | StaleVersion e) {
                Thread.onSpinWait();
            }
        }
    }

    private static <T> List<T> atOnce(Callable<T> work) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<T>> running = IntStream.range(0, THREADS)
                    .mapToObj(i -> threads.submit(work))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
