package nl.pop4j.testkit.contract;

import static nl.pop4j.testkit.contract.ContractFixtures.MORNING;
import static nl.pop4j.testkit.contract.ContractFixtures.NOOR;
import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static nl.pop4j.testkit.contract.ContractFixtures.SOUTH;
import static nl.pop4j.testkit.contract.ContractFixtures.aCommand;
import static nl.pop4j.testkit.contract.ContractFixtures.aFramework;
import static nl.pop4j.testkit.contract.ContractFixtures.aPlan;
import static nl.pop4j.testkit.contract.ContractFixtures.aReading;
import static nl.pop4j.testkit.contract.ContractFixtures.aReviewCycle;
import static nl.pop4j.testkit.contract.ContractFixtures.anAssessment;
import static nl.pop4j.testkit.contract.ContractFixtures.anEvent;
import static nl.pop4j.testkit.contract.ContractFixtures.proposed;
import static nl.pop4j.testkit.contract.ContractFixtures.withObjective;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.port.StorePorts;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.CommandId;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import org.junit.jupiter.api.Test;

/** What {@link nl.pop4j.port.UnitOfWork} promises: all or nothing, one tenant, and an end. */
public abstract class UnitOfWorkContract extends StoreContract {

    /** For implementing classes. */
    protected UnitOfWorkContract() {}

    @Test
    void givesBackWhatTheWorkReturned() {
        assertThat(this.<String>in(NORTH, ports -> "done")).isEqualTo("done");
    }

    @Test
    void keepsAllWritesWhenTheWorkReturns() {
        doIn(NORTH, ports -> writeEverywhere(NORTH, ports));
        doIn(NORTH, ports -> assertThat(traces(NORTH, ports)).hasSize(8));
    }

    @Test
    void seesItsOwnWrites() {
        doIn(NORTH, ports -> {
            writeEverywhere(NORTH, ports);
            assertThat(traces(NORTH, ports)).hasSize(8);
        });
    }

    @Test
    void keepsNothingWhenTheWorkThrowsAndPassesTheExceptionOn() {
        IllegalStateException thrown = new IllegalStateException("no");
        assertThatThrownBy(() -> doIn(NORTH, ports -> {
                    writeEverywhere(NORTH, ports);
                    throw thrown;
                }))
                .isSameAs(thrown);
        doIn(NORTH, ports -> assertThat(traces(NORTH, ports)).isEmpty());
    }

    @Test
    void keepsNothingWhenTheWorkFailsWithAnError() {
        AssertionError thrown = new AssertionError("no");
        assertThatThrownBy(() -> doIn(NORTH, ports -> {
                    writeEverywhere(NORTH, ports);
                    throw thrown;
                }))
                .isSameAs(thrown);
        doIn(NORTH, ports -> assertThat(traces(NORTH, ports)).isEmpty());
    }

    @Test
    void showsNothingToAnotherTenant() {
        doIn(NORTH, ports -> writeEverywhere(NORTH, ports));
        doIn(SOUTH, ports -> assertThat(traces(SOUTH, ports)).isEmpty());
        doIn(SOUTH, ports -> writeEverywhere(SOUTH, ports));
        doIn(NORTH, ports -> assertThat(traces(NORTH, ports)).hasSize(8));
    }

    @Test
    void refusesEveryCallForAnotherTenant() {
        for (Consumer<StorePorts> call : callsFor(SOUTH)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> doIn(NORTH, call))
                    .withMessageContaining("tenant");
        }
        doIn(SOUTH, ports -> assertThat(traces(SOUTH, ports)).isEmpty());
    }

    @Test
    void closesItsPortsWhenItEnds() {
        AtomicReference<StorePorts> kept = new AtomicReference<>();
        doIn(NORTH, kept::set);
        for (Consumer<StorePorts> call : callsFor(NORTH)) {
            assertThatIllegalStateException().isThrownBy(() -> call.accept(kept.get()));
        }
        doIn(NORTH, ports -> assertThat(traces(NORTH, ports)).isEmpty());
    }

    @Test
    void closesItsPortsWhenItFails() {
        AtomicReference<StorePorts> kept = new AtomicReference<>();
        assertThatIllegalStateException()
                .isThrownBy(() -> doIn(NORTH, ports -> {
                    kept.set(ports);
                    throw new IllegalStateException("no");
                }));
        assertThatIllegalStateException()
                .isThrownBy(() -> kept.get().plans().list(NORTH, PlanQuery.first(1)))
                .withMessageContaining("ended");
    }

    private static List<Consumer<StorePorts>> callsFor(TenantId tenant) {
        return List.of(
                ports -> ports.plans().find(tenant, PlanId.of("p1")),
                ports -> ports.plans().save(tenant, aPlan("p1")),
                ports -> ports.plans().list(tenant, PlanQuery.first(1)),
                ports -> ports.frameworks().find(tenant, FrameworkId.of("zorg")),
                ports -> ports.frameworks().save(tenant, aFramework("zorg", ""), Version.NONE),
                ports -> ports.frameworks().list(tenant),
                ports -> ports.needs().find(tenant),
                ports -> ports.needs().save(tenant, withObjective(OrganisationNeeds.NONE, "o1")),
                ports -> ports.assessments().find(tenant, NOOR, FrameworkId.of("zorg")),
                ports -> ports.assessments().save(tenant, anAssessment("zorg")),
                ports -> ports.reviewCycles().findByPlan(tenant, PlanId.of("p1")),
                ports -> ports.reviewCycles().save(tenant, aReviewCycle("p1", 3)),
                ports -> ports.commands().find(tenant, CommandId.of("c1")),
                ports -> ports.commands().add(tenant, aCommand("c1")),
                ports -> ports.outbox().add(tenant, anEvent("p1", 1)),
                ports -> ports.outbox().pending(tenant, 1),
                ports -> ports.outbox().acknowledge(tenant, List.of(1L)),
                ports -> ports.accessLog().add(tenant, aReading(NOOR, "p1")),
                ports -> ports.accessLog().about(tenant, NOOR, 1));
    }

    private static void writeEverywhere(TenantId tenant, StorePorts ports) {
        ports.plans().save(tenant, proposed(aPlan("p1")));
        ports.frameworks().save(tenant, aFramework("zorg", "2027"), Version.NONE);
        ports.needs().save(tenant, withObjective(OrganisationNeeds.NONE, "o1"));
        ports.assessments().save(tenant, anAssessment("zorg"));
        ports.reviewCycles().save(tenant, aReviewCycle("p1", 3));
        ports.commands().add(tenant, aCommand("c1"));
        ports.outbox().add(tenant, anEvent("p1", 1));
        ports.accessLog().add(tenant, aReading(NOOR, "p1"));
    }

    /** One word for each port in which something is found, at the moment {@code MORNING} where it has one. */
    private static List<String> traces(TenantId tenant, StorePorts ports) {
        List<String> found = new ArrayList<>();
        ports.plans().find(tenant, PlanId.of("p1")).ifPresent(plan -> found.add("plan"));
        ports.frameworks().find(tenant, FrameworkId.of("zorg")).ifPresent(framework -> found.add("framework"));
        ports.needs().find(tenant).objectives().forEach(objective -> found.add("objective"));
        ports.assessments().find(tenant, NOOR, FrameworkId.of("zorg")).ifPresent(ratings -> found.add("ratings"));
        ports.reviewCycles().findByPlan(tenant, PlanId.of("p1")).ifPresent(cycle -> found.add("cycle"));
        ports.commands()
                .find(tenant, CommandId.of("c1"))
                .filter(command -> command.at().equals(MORNING))
                .ifPresent(command -> found.add("command"));
        ports.outbox().pending(tenant, 10).stream()
                .filter(event -> event.at().equals(MORNING))
                .forEach(event -> found.add("event"));
        ports.accessLog().about(tenant, NOOR, 10).stream()
                .filter(reading -> reading.at().equals(MORNING))
                .forEach(reading -> found.add("reading"));
        return found;
    }
}
